using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>A logistic model that tells where a sentence ends without a final mark: behind a heading, at a semicolon.</summary>
/// <remarks>The file: a 32-bit float, the step of the weights, then one signed byte a feature.</remarks>
internal sealed class BoundaryModel
{
    private const string ModelFile = "sentences/boundaries.bin";

    private readonly float[] _weights;

    /// <summary>Makes a model of its weights, one a feature.</summary>
    public BoundaryModel(float[] weights) => _weights = weights;

    /// <summary>The model of <paramref name="pack"/>; null when it has none.</summary>
    public static BoundaryModel? Load(LanguagePack? pack)
    {
        if (pack is null || !pack.Has(ModelFile))
        {
            return null;
        }

        byte[] file = pack.Bytes(ModelFile);
        if (file.Length != sizeof(float) + BoundaryFeatures.TableSize)
        {
            throw new InvalidDataException($"{pack.Code}: {ModelFile} is of another version of the features");
        }

        float step = BitConverter.ToSingle(file);
        float[] weights = new float[BoundaryFeatures.TableSize];
        for (int i = 0; i < weights.Length; i++)
        {
            weights[i] = step * (sbyte)file[sizeof(float) + i];
        }

        return new BoundaryModel(weights);
    }

    /// <summary>Whether a sentence that begins with token <paramref name="first"/> ends before token <paramref name="next"/>.</summary>
    public bool Ends(TokenRules rules, ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int first, int next)
    {
        if (!BoundaryFeatures.IsOpen(text, tokens, next))
        {
            return false;
        }

        Span<int> features = stackalloc int[BoundaryFeatures.Count];
        BoundaryFeatures.Extract(rules, text, tokens, first, next, features);
        float sum = 0;
        foreach (int feature in features)
        {
            sum += _weights[feature];
        }

        return sum > 0;
    }
}
