using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>A class that the tagger tells apart: a part of speech, or the two of a contraction (<c>ADP+DET</c>).</summary>
internal readonly record struct WordClass(PartOfSpeech Pos, PartOfSpeech SecondPos)
{
    /// <summary>Reads <c>NOUN</c> or <c>ADP+DET</c>.</summary>
    /// <exception cref="FormatException">A part is not a universal part of speech.</exception>
    public static WordClass Parse(string name)
    {
        int plus = name.IndexOf('+', StringComparison.Ordinal);
        return plus < 0 ? new(Single(name), PartOfSpeech.None) : new(Single(name[..plus]), Single(name[(plus + 1)..]));
    }

    /// <summary>The name that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        string first = Pos.ToString().ToUpperInvariant();
        return SecondPos == PartOfSpeech.None ? first : first + "+" + SecondPos.ToString().ToUpperInvariant();
    }

    private static PartOfSpeech Single(string name) =>
        Enum.TryParse(name, ignoreCase: true, out PartOfSpeech pos) && Enum.IsDefined(pos) ? pos : throw new FormatException("not a part of speech: " + name);
}
