namespace Recoupe.Sentences;

/// <summary>Finds a token in a lexicon that holds forms as they are usually written.</summary>
/// <remarks>
/// A word that begins a sentence or stands in capitals is looked up in lower case first; a capital without its accent (<c>Etat</c>) with
/// one; a compound by what stands behind its last hyphen.
/// </remarks>
internal static class FormLookup
{
    private const int LongestForm = 40;

    // Marks a mask that was taken from a part of the word, so that the model can trust it less.
    private const uint PartBit = 1u << 31;

    /// <summary>The view of the next token of a sentence.</summary>
    /// <param name="finder">The lexicon.</param>
    /// <param name="form">The token.</param>
    /// <param name="initial">Whether no word of the sentence came before; false after the first that is more than a mark.</param>
    public static WordView View<T>(T finder, ReadOnlySpan<char> form, ref bool initial)
        where T : IFormFinder
    {
        WordView view = WordView.Of(form);
        Resolve(finder, form, initial, ref view);
        initial = initial && (view.Shape & (WordShape.Letter | WordShape.Digit)) == 0;
        return view;
    }

    /// <summary>Fills the lexicon fields of <paramref name="view"/>.</summary>
    /// <param name="finder">The lexicon.</param>
    /// <param name="form">The token.</param>
    /// <param name="initial">Whether a capital may be there only because a sentence begins.</param>
    /// <param name="view">What <see cref="WordView.Of"/> gave for <paramref name="form"/>.</param>
    public static void Resolve<T>(T finder, ReadOnlySpan<char> form, bool initial, ref WordView view)
        where T : IFormFinder
    {
        bool capital = (view.Shape & (WordShape.Capital | WordShape.InnerCapital)) != 0;
        bool lowerFirst = capital && (initial || (view.Shape & WordShape.AllCapitals) != 0);
        if (lowerFirst && finder.Find(view.Lower, ref view))
        {
            // "Zeugen" at the start of a German sentence: witnesses, or to beget.
            WordView cased = view;
            if (finder.Find(view.Cased, ref cased) && (cased.Mask & ~view.Mask) != 0)
            {
                view.Mask |= cased.Mask;
                view.Top = cased.Top;
                view.CasedReadings = cased.Readings;
            }

            return;
        }

        if (finder.Find(view.Cased, ref view) || (capital && !lowerFirst && finder.Find(view.Lower, ref view)))
        {
            return;
        }

        if (form.Length is < 2 or > LongestForm)
        {
            return;
        }

        if (capital && (Titled(finder, form, ref view) || Accented(finder, form, ref view)))
        {
            return;
        }

        int hyphen = form.LastIndexOfAny('-', '\u2011', '\u2010');
        if (hyphen > 0 && hyphen < form.Length - 2)
        {
            WordView part = WordView.Of(form[(hyphen + 1)..]);
            if (finder.Find(part.Cased, ref part) || finder.Find(part.Lower, ref part))
            {
                view.Mask = part.Mask | PartBit;
                view.Top = part.Top;
            }
        }
    }

    // NUCLEAR as Nuclear, PARIS as Paris.
    private static bool Titled<T>(T finder, ReadOnlySpan<char> form, ref WordView view)
        where T : IFormFinder
    {
        if ((view.Shape & WordShape.AllCapitals) == 0)
        {
            return false;
        }

        Span<char> title = stackalloc char[LongestForm];
        form.ToLowerInvariant(title);
        title[0] = form[0];
        return finder.Find(WordView.KeyOf(title[..form.Length]), ref view);
    }

    private static bool Accented<T>(T finder, ReadOnlySpan<char> form, ref WordView view)
        where T : IFormFinder
    {
        string small = form[0] switch { 'E' => "éèê", 'A' => "âàä", 'I' => "îï", 'O' => "ôöó", 'U' => "üúû", 'C' => "ç", _ => "" };
        if (small.Length == 0)
        {
            return false;
        }

        Span<char> accented = stackalloc char[LongestForm];
        form.ToLowerInvariant(accented);
        foreach (char c in small)
        {
            foreach (char first in (ReadOnlySpan<char>)[c, char.ToUpperInvariant(c)])
            {
                accented[0] = first;
                if (finder.Find(WordView.KeyOf(accented[..form.Length]), ref view))
                {
                    view.Restored = first;
                    return true;
                }
            }
        }

        return false;
    }
}
