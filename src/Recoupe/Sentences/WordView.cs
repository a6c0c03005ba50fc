using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>A token as the models see it: hashes of its form, its affixes and its shape, and what the lexicon says of it.</summary>
/// <remarks>Quotation marks, dashes and apostrophes are made alike and digits made zeros, so that typography does not matter.</remarks>
internal struct WordView
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int ClusterBits = 9;

    /// <summary>The hash of the form as written.</summary>
    public ulong Cased;

    /// <summary>The hash of the form in lower case.</summary>
    public ulong Lower;

    /// <summary>The lower-case form, in 32 bits.</summary>
    public uint Word;

    /// <summary>The last 1 to 5 characters.</summary>
    public uint Suffix1, Suffix2, Suffix3, Suffix4, Suffix5;

    /// <summary>The first 1 to 4 characters.</summary>
    public uint Prefix1, Prefix2, Prefix3, Prefix4;

    /// <summary>What kinds of characters there are.</summary>
    public WordShape Shape;

    /// <summary>The readings in the lexicon; 0 when it does not know the form.</summary>
    public int Readings;

    /// <summary>The readings with the capital, where those without are others; else 0.</summary>
    public int CasedReadings;

    /// <summary>The classes that the lexicon allows, a bit each; 0 when it does not know the form.</summary>
    public uint Mask;

    /// <summary>The class that the form most often has, plus one; 0 when not known.</summary>
    public uint Top;

    /// <summary>The first character with the accent that a capital lacks; NUL when it lacks none.</summary>
    public char Restored;

    /// <summary>Parts of features: the allowed classes, these with the likeliest, the shape, its capitals, cluster and use.</summary>
    public uint MaskKey, TopKey, ShapeKey, CaseKey, ClusterKey, UseKey;

    /// <summary>What stands before the first and behind the last token of a sentence.</summary>
    public static WordView Border { get; } = MakeBorder();

    /// <summary>Packs what is known of a word's use: its cluster, at most 511, and two numbers from 0 to 7.</summary>
    public static ushort UseOf(int cluster, int caseClass, int nameClass) => checked((ushort)(cluster | (caseClass << ClusterBits) | (nameClass << (ClusterBits + 3))));

    /// <summary>Takes what <see cref="UseOf"/> packed, the last that is known of a word, and makes the parts of features.</summary>
    public void Complete(int use)
    {
        MaskKey = PartHash.Mix(Mask);
        TopKey = PartHash.Mix(unchecked(MaskKey + Top));
        ShapeKey = PartHash.Mix((uint)Shape);
        CaseKey = PartHash.Mix((uint)(Shape & (WordShape.Capital | WordShape.InnerCapital | WordShape.AllCapitals)));
        ClusterKey = PartHash.Mix((uint)use & ((1u << ClusterBits) - 1));
        UseKey = PartHash.Mix((uint)use >> ClusterBits);
    }

    /// <summary>Reads <paramref name="form"/>; the lexicon fields stay empty.</summary>
    public static WordView Of(ReadOnlySpan<char> form)
    {
        WordView view = default;
        ulong cased = Basis;
        ulong lower = Basis;
        WordShape shape = WordShape.None;
        int upper = 0;
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < form.Length; i++)
        {
            char c = Normal(form[i]);
            char small = c;
            if (c is >= 'a' and <= 'z')
            {
                letters++;
            }
            else if (c is >= 'A' and <= 'Z')
            {
                small = (char)(c | 0x20);
                upper++;
                letters++;
                shape |= i == 0 ? WordShape.Capital : WordShape.InnerCapital;
            }
            else if (c == '0')
            {
                digits++;
            }
            else if (c >= 0xC0 && char.IsLetter(c))
            {
                letters++;
                small = char.ToLowerInvariant(c);
                if (small != c)
                {
                    upper++;
                    shape |= i == 0 ? WordShape.Capital : WordShape.InnerCapital;
                }
            }
            else
            {
                shape |= c switch { '-' => WordShape.Hyphen, '.' => WordShape.Stop, '\'' => WordShape.Apostrophe, _ => WordShape.Sign };
            }

            cased = unchecked((cased ^ c) * Prime);
            lower = unchecked((lower ^ small) * Prime);
            switch (i)
            {
                case 0: view.Prefix1 = Narrow(lower); break;
                case 1: view.Prefix2 = Narrow(lower); break;
                case 2: view.Prefix3 = Narrow(lower); break;
                case 3: view.Prefix4 = Narrow(lower); break;
            }
        }

        shape |= digits > 0 ? WordShape.Digit : WordShape.None;
        shape |= letters > 0 ? WordShape.Letter : WordShape.None;
        shape |= letters > 1 && upper == letters ? WordShape.AllCapitals : WordShape.None;
        shape |= form.Length == 1 ? WordShape.Single : WordShape.None;
        view.Shape = shape;
        view.Cased = StableHash.Mix(cased);
        view.Lower = StableHash.Mix(lower);
        view.Word = (uint)view.Lower;
        ulong suffix = Basis;
        for (int k = 1; k <= 5; k++)
        {
            // A form shorter than the affix is marked by one zero in front of it.
            char c = k <= form.Length ? Small(Normal(form[^k])) : '\0';
            suffix = unchecked((suffix ^ c) * Prime);
            uint narrow = Narrow(suffix);
            switch (k)
            {
                case 1: view.Suffix1 = narrow; break;
                case 2: view.Suffix2 = narrow; break;
                case 3: view.Suffix3 = narrow; break;
                case 4: view.Suffix4 = narrow; break;
                default: view.Suffix5 = narrow; break;
            }

            if (k > form.Length)
            {
                break;
            }
        }

        return view;
    }

    /// <summary>The hash under which the lexicon keeps <paramref name="form"/> as written.</summary>
    public static ulong KeyOf(ReadOnlySpan<char> form)
    {
        ulong hash = Basis;
        foreach (char c in form)
        {
            hash = unchecked((hash ^ Normal(c)) * Prime);
        }

        return StableHash.Mix(hash);
    }

    /// <summary>The ending, as <see cref="Suffix1"/> to <see cref="Suffix5"/> hold it; 0 for none.</summary>
    public static uint EndingOf(ReadOnlySpan<char> ending)
    {
        ulong hash = Basis;
        for (int k = 1; k <= ending.Length; k++)
        {
            hash = unchecked((hash ^ Small(Normal(ending[^k]))) * Prime);
        }

        return ending.IsEmpty ? 0 : Narrow(hash);
    }

    /// <summary>One character without typographic variety.</summary>
    public static char Normal(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= '0' and <= '9' => '0',
        < '\u00A0' => c,
        '\u2019' or '\u2018' or '\u02BC' => '\'',
        '\u00AB' or '\u00BB' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2039' or '\u203A' => '"',
        '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212' => '-',
        '\u00A0' or '\u202F' or '\u2009' or '\u2007' => ' ',
        _ => c,
    };

    private static char Small(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c < 0xC0 ? c : char.ToLowerInvariant(c);

    private static WordView MakeBorder()
    {
        WordView border = new() { Word = 1, Suffix1 = 1, Suffix2 = 1, Suffix3 = 1, Shape = WordShape.Border };
        border.Complete(0);
        return border;
    }

    private static uint Narrow(ulong hash) => (uint)(hash ^ (hash >> 32));
}
