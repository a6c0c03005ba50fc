using Recoupe.Languages;
using Recoupe.Text;

namespace Recoupe.Reuse;

/// <summary>An article of a story, laid out for comparison with the others word by word and sentence by sentence.</summary>
internal sealed class CopyText
{
    private const int MaxWords = 5000;

    // A capital on a word more common than this is a noun's or a beginning's, not a name's.
    private const double NameFrequency = 0.004;

    private CopyText(AnnotatedArticle article, ScannedText scan, TermLexicon lexicon)
    {
        Article = article;
        Words = new ushort[scan.Count];
        Layout = scan.Words.ToArray();
        Terms = new uint[scan.Count];
        Stop = new bool[scan.Count];
        Anchor = new bool[scan.Count];
        List<int> starts = [];
        for (int i = 0; i < Words.Length; i++)
        {
            ulong hash = scan.Hashes[i];
            ReadOnlySpan<char> form = article.Text.AsSpan(Layout[i].Start, Layout[i].End - Layout[i].Start);
            Words[i] = (ushort)(hash >> 48);
            uint concept = lexicon.Concept(scan.Stems[i]);
            Terms[i] = concept != 0 ? concept : scan.Stems[i];
            double frequency = lexicon.Frequency(hash);
            Stop[i] = TermLexicon.IsStop(frequency);
            Anchor[i] = !Stop[i] && (concept != 0 || char.IsDigit(form[0]) || (char.IsUpper(form[0]) && frequency < NameFrequency));
            if (Layout[i].StartsSentence || i == 0)
            {
                starts.Add(i);
            }
        }

        MarkQuotes();
        Sentences = [.. starts, Words.Length];
    }

    /// <summary>The article.</summary>
    public AnnotatedArticle Article { get; }

    /// <summary>16-bit hashes of the words.</summary>
    public ushort[] Words { get; }

    /// <summary>Where the words stand.</summary>
    public ScannedWord[] Layout { get; }

    /// <summary>The stems of the words, or the concepts they stand for in all languages.</summary>
    public uint[] Terms { get; }

    /// <summary>Whether each word is one that most texts hold.</summary>
    public bool[] Stop { get; }

    /// <summary>Whether each word carries over into another language: a name, a number, a concept.</summary>
    public bool[] Anchor { get; }

    /// <summary>The first word of each sentence, and the number of words behind the last.</summary>
    public int[] Sentences { get; }

    /// <summary>Lays out <paramref name="article"/>.</summary>
    public static CopyText Of(AnnotatedArticle article, LanguageCatalog catalog)
    {
        ScannedText scan = new();
        WordScanner.Scan(article, scan, MaxWords);
        LanguagePack? pack = catalog.Find(article.Article.Language ?? "und");
        return new CopyText(article, scan, pack is null ? TermLexicon.None : TermLexicon.Of(pack));
    }

    // What the quotes layer holds is quoted whatever the marks say.
    private void MarkQuotes()
    {
        int word = 0;
        foreach (Quote quote in Article.Layers.Quotes)
        {
            if (quote.Kind == QuoteKind.Indirect)
            {
                continue;
            }

            foreach (Span span in quote.Content)
            {
                while (word > 0 && Layout[word - 1].Start >= span.Start)
                {
                    word--;
                }

                for (; word < Layout.Length && Layout[word].Start < span.End; word++)
                {
                    if (quote.Kind == QuoteKind.Direct && Layout[word].Start >= span.Start)
                    {
                        Layout[word].Quoted = true;
                    }
                }
            }
        }
    }
}
