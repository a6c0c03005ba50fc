using Recoupe.Languages;
using Recoupe.Reuse;
using Recoupe.Text;

namespace Recoupe.Stories;

/// <summary>Reads an article into its weighted terms, and counts them on the way.</summary>
internal sealed class Profiler(LanguageCatalog catalog, StoryOptions options, TermStatistics statistics, TemplateReader templates)
{
    private const float TitleWeight = 2;
    private const float LeadWeight = 1;
    private const int Probed = 16;

    // In a headline of so few words more than half of which are capitals, capitals tell nothing.
    private const int ShortText = 40;

    // A capital on a word more common than this is no name's, at the beginning of a sentence and inside it.
    private const double NameAtStart = 0.004;
    private const double NameInside = 0.03;

    private readonly ScannedText _scan = new();
    private readonly TallyTable _tallies = new();
    private ulong[] _keys = new ulong[512];
    private int[] _order = new int[512];
    private int _touched;

    /// <summary>The terms of the article that was read last, all of them in the order in which they came.</summary>
    public ReadOnlySpan<TermTally> Tallies => _tallies.Tallies;

    /// <summary>Fills <paramref name="profile"/> from <paramref name="article"/>.</summary>
    public void Read(AnnotatedArticle article, ArticleProfile profile)
    {
        LanguagePack? pack = catalog.Find(article.Article.Language ?? "und");
        TermLexicon lexicon = pack is null ? TermLexicon.None : TermLexicon.Of(pack);
        _tallies.Clear();
        statistics.BeginArticle();

        templates.Begin(article.Article);

        WordScanner.Scan(article, _scan, options.MaxWords);
        string title = article.Article.Title ?? "";
        bool titleOnly = title.Length > 0 && string.Equals(title, article.Text, StringComparison.Ordinal);
        Tally(article, lexicon, titleOnly ? TermKind.Title : TermKind.Word, true);
        templates.See(_scan, lexicon, titleOnly);
        int words = _scan.Count;
        if (title.Length > 0 && !titleOnly)
        {
            AnnotatedArticle headline = new(new Article { Id = article.Article.Id, Text = title }, Annotations.None);
            WordScanner.Scan(headline, _scan, options.MaxWords);
            Tally(headline, lexicon, TermKind.Title, false);
            templates.See(_scan, lexicon, true);
            words += _scan.Count;
        }

        profile.Language = article.Article.Language ?? "und";
        profile.Time = article.Article.Published is { } published ? Math.Max(0, published.SortKey) : long.MinValue;
        profile.Words = words;
        Weigh(profile);
    }

    private void Tally(AnnotatedArticle article, TermLexicon lexicon, TermKind place, bool inText)
    {
        ReadOnlySpan<char> text = article.Text;
        ReadOnlySpan<ulong> hashes = _scan.Hashes;
        ReadOnlySpan<uint> stems = _scan.Stems;
        ReadOnlySpan<ScannedWord> words = _scan.Words;
        LayerTerms layers = new(article);
        bool layered = (article.Layers.Present & (LayerKinds.Mentions | LayerKinds.Times | LayerKinds.Quantities)) != 0;
        float count = (place & TermKind.Title) != 0 ? TitleWeight : LeadWeight;
        bool titleCase = IsTitleCase(text, words);
        int behind = 0;
        int end = inText && (place & TermKind.Title) != 0 ? Headline.End(text, words) : words.Length;
        for (int i = 0; i < end; i++)
        {
            ref readonly ScannedWord word = ref words[i];
            if (layered && word.Start >= behind && layers.Term(new Span(word.Start, word.End), out Span whole, out TermKind found) is var own and not 0)
            {
                Note(own, found | place, 0, count, inText ? whole : default);
                behind = whole.End;
            }

            float frequency = (float)lexicon.Frequency(hashes[i]);
            char first = text[word.Start];
            bool digit = char.IsAsciiDigit(first);

            // The digits of what is a term of its own are not counted twice.
            if (TermLexicon.IsStop(frequency) || (word.End - word.Start == 1 && !digit) || (digit && word.Start < behind))
            {
                continue;
            }

            bool name = !digit && (layers.KnowsNames
                ? layers.InName(new Span(word.Start, word.End))
                : char.IsUpper(first) && frequency < (titleCase || word.StartsSentence ? NameAtStart : NameInside));
            uint concept = lexicon.Concept(stems[i]);
            Note(
                concept != 0 ? concept : digit ? (uint)hashes[i] : stems[i],
                (digit ? TermKind.Number : name ? TermKind.Name : TermKind.Word) | place,
                frequency,
                count,
                inText ? new Span(word.Start, word.End) : default);
        }
    }

    private void Note(uint term, TermKind kind, float frequency, float count, Span span)
    {
        ref TermTally tally = ref _tallies[term];
        if (tally.Count == 0)
        {
            tally.Span = span;
            _touched ^= statistics.Touch(term);
        }

        tally.Count += count;
        tally.Kind |= kind;
        tally.Frequency = Math.Max(tally.Frequency, frequency);
    }

    private static bool IsTitleCase(ReadOnlySpan<char> text, ReadOnlySpan<ScannedWord> words)
    {
        if (words.Length >= ShortText)
        {
            return false;
        }

        int capitals = 0;
        foreach (ref readonly ScannedWord word in words)
        {
            capitals += char.IsUpper(text[word.Start]) ? 1 : 0;
        }

        return capitals * 2 > words.Length;
    }

    private void Weigh(ArticleProfile profile)
    {
        Span<TermTally> tallies = _tallies.Tallies;
        if (_keys.Length < tallies.Length)
        {
            _keys = new ulong[tallies.Length * 2];
            _order = new int[_keys.Length];
        }

        statistics.MakeRoom(tallies.Length);
        for (int i = 0; i < tallies.Length; i++)
        {
            ref TermTally tally = ref tallies[i];
            tally.Rarity = statistics.Count(tally.Term, tally.Frequency);
            tally.Weight = (tally.Count <= 1 ? 1 : (float)(1 + Logarithm.Of(tally.Count))) * tally.Rarity;

            // The bits of positive numbers sort as the numbers do: the heaviest first, of equals the lesser term.
            _keys[i] = ((ulong)~BitConverter.SingleToUInt32Bits(tally.Weight) << 32) | tally.Term;
            _order[i] = i;
        }

        Array.Sort(_keys, _order, 0, tallies.Length);
        int count = Math.Min(tallies.Length, options.MaxTerms);
        int probed = Math.Min(Probed, count);
        Span<uint> probes = stackalloc uint[Probed];
        for (int i = 0; i < count; i++)
        {
            profile.Terms[i] = tallies[_order[i]].Term;
            if (i < probed)
            {
                probes[i] = profile.Terms[i];
            }
        }

        Array.Sort(profile.Terms, _order, 0, count);
        profile.Count = count;
        double norm = 0;
        for (int i = 0; i < count; i++)
        {
            ref readonly TermTally tally = ref tallies[_order[i]];
            (profile.Weights[i], profile.Kinds[i], profile.Spans[i], profile.Rarity[i]) = (tally.Weight, tally.Kind, tally.Span, tally.Rarity);
            profile.Backgrounds[i] = tally.Frequency;
            norm += (double)tally.Weight * tally.Weight;
        }

        float scale = norm == 0 ? 0 : (float)(1 / Math.Sqrt(norm));
        for (int i = 0; i < count; i++)
        {
            profile.Weights[i] *= scale;
        }

        profile.Index();
        profile.Heaviest.Clear();
        for (int i = 0; i < probed; i++)
        {
            profile.Heaviest.Add(profile.IndexOf(probes[i]));
        }
    }
}
