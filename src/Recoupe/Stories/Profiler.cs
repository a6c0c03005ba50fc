using System.Runtime.InteropServices;
using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Reads an article into its weighted terms, and counts them on the way.</summary>
internal sealed class Profiler(LanguageCatalog catalog, StoryOptions options, TermStatistics statistics)
{
    private const float TitleWeight = 2;
    private const int Probed = 16;
    private const float LeadWeight = 1;

    private readonly ScannedText _scan = new();
    private readonly Dictionary<uint, int> _tallies = [];
    private TermTally[] _pool = new TermTally[256];
    private ulong[] _keys = new ulong[256];
    private int[] _order = new int[256];
    private int _count;

    /// <summary>The profile of <paramref name="article"/>.</summary>
    public ArticleProfile Read(AnnotatedArticle article)
    {
        LanguagePack? pack = catalog.Find(article.Article.Language ?? "und");
        TermLexicon lexicon = pack is null ? TermLexicon.None : TermLexicon.Of(pack);
        _tallies.Clear();
        _count = 0;
        statistics.BeginArticle();

        WordScanner.Scan(article, _scan, options.MaxWords);
        string title = article.Article.Title ?? "";
        bool titleOnly = title.Length > 0 && string.Equals(title, article.Text, StringComparison.Ordinal);
        Tally(article.Text, lexicon, titleOnly ? TermKind.Title : TermKind.Word, true);
        int words = _scan.Count;
        if (title.Length > 0 && !titleOnly)
        {
            AnnotatedArticle headline = new(new Article { Id = article.Article.Id, Text = title }, Annotations.None);
            WordScanner.Scan(headline, _scan, options.MaxWords);
            Tally(title, lexicon, TermKind.Title, false);
            words += _scan.Count;
        }

        return Weigh(article, words);
    }

    private void Tally(ReadOnlySpan<char> text, TermLexicon lexicon, TermKind place, bool inText)
    {
        ReadOnlySpan<ulong> hashes = _scan.Hashes;
        ReadOnlySpan<ScannedWord> words = _scan.Words;
        bool fromTitle = (place & TermKind.Title) != 0;
        int capitals = 0;
        for (int i = 0; i < words.Length; i++)
        {
            capitals += char.IsUpper(text[words[i].Start]) ? 1 : 0;
        }

        // In A Headline Set Like This One, capitals tell nothing.
        bool titleCase = words.Length < 40 && capitals * 2 > words.Length;
        for (int i = 0; i < words.Length; i++)
        {
            ScannedWord word = words[i];
            double frequency = lexicon.Frequency(hashes[i]);
            ReadOnlySpan<char> form = text[word.Start..word.End];
            bool digit = char.IsAsciiDigit(form[0]);
            if (TermLexicon.IsStop(frequency) || (form.Length == 1 && !digit))
            {
                continue;
            }

            bool capital = char.IsUpper(form[0]);
            TermKind kind = digit ? TermKind.Number
                : capital && (titleCase || word.StartsSentence ? frequency < 0.004 : frequency < 0.03) ? TermKind.Name
                : TermKind.Word;
            uint concept = lexicon.Concept(form);
            uint term = concept != 0 ? concept : digit ? (uint)hashes[i] : WordForm.Stem(form);
            ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_tallies, term, out bool known);
            if (!known)
            {
                slot = NewTally();
            }

            ref TermTally tally = ref _pool[slot];
            if (!known)
            {
                tally = default;
                tally.Term = term;
                tally.Frequency = (float)frequency;
                tally.Span = !inText ? default : new Span(word.Start, word.End);
            }

            tally.Count += fromTitle ? TitleWeight : LeadWeight;
            tally.Kind |= kind | place;
            tally.Frequency = Math.Max(tally.Frequency, (float)frequency);
        }
    }

    private int NewTally()
    {
        if (_count == _pool.Length)
        {
            Array.Resize(ref _pool, _count * 2);
        }

        return _count++;
    }

    private ArticleProfile Weigh(AnnotatedArticle article, int words)
    {
        if (_keys.Length < _count)
        {
            _keys = new ulong[_pool.Length];
            _order = new int[_pool.Length];
        }

        for (int i = 0; i < _count; i++)
        {
            ref TermTally tally = ref _pool[i];
            tally.Rarity = statistics.Count(tally.Term, tally.Frequency);
            tally.Weight = (float)(1 + Math.Log(Math.Max(1, tally.Count))) * tally.Rarity;

            // The bits of positive numbers sort as the numbers do: the heaviest first, of equals the lesser term.
            _keys[i] = ((ulong)~BitConverter.SingleToUInt32Bits(tally.Weight) << 32) | tally.Term;
            _order[i] = i;
        }

        Array.Sort(_keys, _order, 0, _count);
        int count = Math.Min(_count, options.MaxTerms);
        int probed = Math.Min(Probed, count);
        Span<uint> probes = stackalloc uint[Probed];
        for (int i = 0; i < probed; i++)
        {
            probes[i] = _pool[_order[i]].Term;
        }

        uint[] terms = new uint[count];
        for (int i = 0; i < count; i++)
        {
            terms[i] = _pool[_order[i]].Term;
        }

        Array.Sort(terms, _order, 0, count);
        (float[] weights, TermKind[] kinds) = (new float[count], new TermKind[count]);
        (Span[] spans, float[] rarity, float[] shares) = (new Span[count], new float[count], new float[count]);
        float[] backgrounds = new float[count];
        double norm = 0;
        for (int i = 0; i < count; i++)
        {
            ref readonly TermTally tally = ref _pool[_order[i]];
            (weights[i], kinds[i], spans[i], rarity[i]) = (tally.Weight, tally.Kind, tally.Span, tally.Rarity);
            backgrounds[i] = tally.Frequency;
            norm += (double)tally.Weight * tally.Weight;
        }

        float scale = norm == 0 ? 0 : (float)(1 / Math.Sqrt(norm));
        for (int i = 0; i < count; i++)
        {
            weights[i] *= scale;
            shares[i] = weights[i] / rarity[i];
        }

        int[] heaviest = new int[probed];
        for (int i = 0; i < probed; i++)
        {
            heaviest[i] = Array.BinarySearch(terms, probes[i]);
        }

        return new ArticleProfile
        {
            Vector = new TermVector(terms, shares, kinds, count == 0 ? 0 : 1),
            Weights = weights,
            Spans = spans,
            Rarity = rarity,
            Backgrounds = backgrounds,
            Heaviest = heaviest,
            Language = article.Article.Language ?? "und",
            Time = article.Article.Published?.SortKey ?? long.MinValue,
            Words = words,
        };
    }
}
