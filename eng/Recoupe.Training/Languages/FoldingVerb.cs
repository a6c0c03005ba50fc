using System.Globalization;
using System.Text;

namespace Recoupe.Training.Languages;

/// <summary>Writes the table of <c>Folding</c> from the Unicode data that the runtime and its ICU carry: <c>folding [--out FILE]</c>.</summary>
internal static class FoldingVerb
{
    // Latin, Greek and Cyrillic, and the full-width forms.
    private static readonly (char First, char Last)[] Ranges =
        [('A', '\u024F'), ('\u0370', '\u0527'), ('\u1E00', '\u1FFF'), ('\u2C60', '\u2C7F'), ('\uA722', '\uA78C'), ('\uFF21', '\uFF5A')];

    // Letters whose stroke or hook Unicode does not take apart; a table of folds that readers expect.
    private const string Strokes = "øđłħŧıŀɨƀƶⱥ";
    private const string StrokesPlain = "odlhtilibza";

    // Letters of their own in Cyrillic alphabets, although Unicode takes them apart: и with breve, і with diaeresis, у with breve, г and к with acute.
    private const string Undivided = "йїўѓќ";

    public static int Run(TrainingArguments arguments)
    {
        List<(char From, char To)> lower = [];
        List<(char From, char To)> plain = [];
        foreach ((char first, char last) in Ranges)
        {
            for (int i = first; i <= last; i++)
            {
                char c = (char)i;
                char small = Small(c);
                char bare = Bare(small);
                if (small != c && c > 'Z')
                {
                    lower.Add((c, small));
                }

                if (bare != small)
                {
                    plain.Add((small, bare));
                    if (small != c)
                    {
                        plain.Add((c, bare));
                    }
                }
            }
        }

        File.WriteAllText(arguments.Option("out", "src/Recoupe/Text/FoldingTable.cs"), Source(lower, plain.Distinct().OrderBy(pair => pair.From)));
        return 0;
    }

    private static char Small(char c) => c == 'İ' ? 'i' : char.ToLowerInvariant(c);

    private static char Bare(char c)
    {
        int stroke = Strokes.IndexOf(c, StringComparison.Ordinal);
        if (stroke >= 0)
        {
            return StrokesPlain[stroke];
        }

        if (c == 'ς')
        {
            return 'σ';
        }

        // Full-width letters stand for the plain ones; other compatibility forms keep their own identity.
        string parts = c.ToString().Normalize(c >= '\uFF00' ? NormalizationForm.FormKD : NormalizationForm.FormD);
        bool marked = parts.Skip(1).All(part => CharUnicodeInfo.GetUnicodeCategory(part) == UnicodeCategory.NonSpacingMark);
        return marked && !Undivided.Contains(c, StringComparison.Ordinal) && char.IsLetter(parts[0]) && parts[0] != c ? Bare(parts[0]) : c;
    }

    private static string Source(IEnumerable<(char From, char To)> lower, IEnumerable<(char From, char To)> plain) =>
        $$"""
        namespace Recoupe.Text;

        /// <summary>The data of <see cref="Folding"/>: pairs of a code unit and what it becomes. Written by <c>Recoupe.Training folding</c>, not by hand.</summary>
        internal static class FoldingTable
        {
            /// <summary>Capitals beyond ASCII, each followed by its small letter.</summary>
            public const string Lower =
        {{Literal(lower)}};

            /// <summary>Letters with marks, each followed by the small letter without them.</summary>
            public const string Plain =
        {{Literal(plain)}};
        }

        """.ReplaceLineEndings("\n");

    private static string Literal(IEnumerable<(char From, char To)> pairs) =>
        string.Join(" +\n", pairs.Select(pair => $"{pair.From}{pair.To}").Chunk(40).Select(chunk => $"        \"{string.Concat(chunk)}\""));
}
