using System.Runtime.InteropServices;
using Recoupe.Text;

namespace Recoupe.Benchmarks.Streams;

/// <summary>The usual near-duplicate index: MinHash over word shingles, banded into locality-sensitive buckets. Finds pairs of documents, no passages.</summary>
/// <remarks>Broder, "On the resemblance and containment of documents", 1997; bands as in Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3.</remarks>
internal sealed class MinHashLsh
{
    private const int Permutations = 128;
    private const int Bands = 25;
    private const int Rows = 5;
    private const int Shingle = 5;
    private const double Threshold = 0.5;

    private readonly Dictionary<ulong, List<int>>[] _buckets = [.. Enumerable.Range(0, Bands).Select(_ => new Dictionary<ulong, List<int>>())];
    private readonly List<uint[]> _signatures = [];
    private readonly List<ulong> _words = [];

    /// <summary>Adds a text.</summary>
    /// <returns>The number of earlier ones that resemble it.</returns>
    public int Add(string text)
    {
        uint[] signature = Sign(text);
        HashSet<int> candidates = [];
        for (int band = 0; band < Bands; band++)
        {
            ulong key = StableHash.Mix((ulong)band);
            for (int row = 0; row < Rows; row++)
            {
                key = StableHash.Mix(key ^ signature[(band * Rows) + row]);
            }

            ref List<int>? bucket = ref CollectionsMarshal.GetValueRefOrAddDefault(_buckets[band], key, out _);
            bucket ??= [];
            candidates.UnionWith(bucket);
            bucket.Add(_signatures.Count);
        }

        int found = candidates.Count(other => Resemblance(signature, _signatures[other]) >= Threshold);
        _signatures.Add(signature);
        return found;
    }

    private uint[] Sign(string text)
    {
        _words.Clear();
        foreach (System.Range part in text.AsSpan().Split(' '))
        {
            _words.Add(StableHash.Of(text.AsSpan(part)));
        }

        uint[] signature = new uint[Permutations];
        Array.Fill(signature, uint.MaxValue);
        for (int i = 0; i + Shingle <= _words.Count; i++)
        {
            ulong gram = 0;
            for (int w = 0; w < Shingle; w++)
            {
                gram = StableHash.Mix(gram ^ _words[i + w]);
            }

            // All permutations from two hashes (Kirsch, Mitzenmacher 2006).
            (uint first, uint step) = ((uint)gram, (uint)(gram >> 32) | 1);
            for (int p = 0; p < Permutations; p++)
            {
                signature[p] = Math.Min(signature[p], unchecked(first + ((uint)p * step)));
            }
        }

        return signature;
    }

    private static double Resemblance(uint[] one, uint[] other)
    {
        int equal = 0;
        for (int p = 0; p < Permutations; p++)
        {
            equal += one[p] == other[p] ? 1 : 0;
        }

        return (double)equal / Permutations;
    }
}
