using System.Numerics;
using Recoupe.Text;

namespace Recoupe.Sentences;

/// <summary>What can be seen around a place between two tokens where a sentence may end without a final mark, as hashed features.</summary>
internal static class BoundaryFeatures
{
    /// <summary>The number of features of a place.</summary>
    public const int Count = 30;

    /// <summary>The size of the table that features are hashed into.</summary>
    public const int TableSize = 1 << 16;

    private const int LongestHeading = 10;

    /// <summary>Whether the place before token <paramref name="next"/> is one that rules leave open: behind a semicolon or a colon, before the dash of a list, between words before a capital, behind a stop before a small letter with an accent.</summary>
    public static bool IsOpen(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int next)
    {
        Span before = tokens[next - 1];
        if (before.End == tokens[next].Start)
        {
            return false;
        }

        char last = text[before.End - 1];
        CharacterKind begins = CharacterKinds.Of(text[tokens[next].Start]);
        bool dash = IsDash(text, tokens, next);
        return last switch
        {
            ';' or ':' => dash || begins is CharacterKind.Lower or CharacterKind.Upper or CharacterKind.Quote or CharacterKind.Digit,

            // A false stop is followed by a small letter too; a small accented one may be a capital that a keyboard or a converter could not write.
            '.' => dash || (begins == CharacterKind.Lower && text[tokens[next].Start] > '\u007F'),
            _ => (dash || begins == CharacterKind.Upper || (begins is CharacterKind.Open or CharacterKind.Quote && OpensCapital(text, tokens, next)))
                && CharacterKinds.Of(last) is (>= CharacterKind.Lower and <= CharacterKind.Joiner) or CharacterKind.Close or CharacterKind.Quote,
        };
    }

    /// <summary>Writes the features of the place before token <paramref name="next"/>, in a sentence that begins with token <paramref name="first"/>.</summary>
    public static void Extract(TokenRules rules, ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int first, int next, Span<int> features)
    {
        ReadOnlySpan<char> before = tokens[next - 1].Of(text);
        ReadOnlySpan<char> word = tokens[next].Of(text);
        ReadOnlySpan<char> after = next + 1 < tokens.Length ? tokens[next + 1].Of(text) : "";
        ReadOnlySpan<char> earlier = next >= first + 2 ? tokens[next - 2].Of(text) : "";
        ReadOnlySpan<char> later = next + 2 < tokens.Length ? tokens[next + 2].Of(text) : "";
        ReadOnlySpan<char> opening = tokens[first].Of(text);
        uint place = (uint)KindOf(before);
        uint starter = rules.Starters.Contains(word) ? 1u : 0u;
        uint small = CharacterKinds.Of(word[0]) == CharacterKind.Lower ? 2u : 0u;
        uint length = (uint)BitOperations.Log2((uint)(next - first) + 1);
        uint shapes = (Shape(before) * 16) + Shape(word);
        uint tagBefore = (uint)rules.PartOfSpeechOf(before);
        uint tag = (uint)rules.PartOfSpeechOf(word);
        uint tagAfter = (uint)rules.PartOfSpeechOf(after);
        uint tagEarlier = (uint)rules.PartOfSpeechOf(earlier);
        uint tagOpening = (uint)rules.PartOfSpeechOf(opening);
        uint verb = HasVerb(rules, text, tokens, first, next);
        Hasher hasher = new(features);
        hasher.Add(place, length, 0);
        hasher.Add(place, starter + small, Shape(after));
        hasher.Add(place, shapes, starter);
        hasher.Add(place, shapes, Shape(after));
        hasher.Add(place, Shape(earlier), shapes);
        hasher.Add(place, Word(word), 0);
        hasher.Add(place, Word(word), Shape(after));
        hasher.Add(place, Word(before), 0);
        hasher.Add(place, Ending(before), starter);
        hasher.Add(place, Ending(word), Shape(after));
        hasher.Add(place, Word(after), starter);
        hasher.Add(place, Word(earlier), Shape(before));
        hasher.Add(place, length, shapes);
        hasher.Add(place, Word(before), Shape(word));
        hasher.Add(place, Ending(before), Ending(word) & 0xFFFF);
        hasher.Add(place, (Shape(word) * 16) + Shape(after), Shape(later));
        hasher.Add(place, Word(opening), starter);
        hasher.Add(place, (Shape(opening) * 16) + length, shapes);
        hasher.Add(place, (Shape(earlier) * 16) + Shape(after), shapes);
        hasher.Add(place, (tagBefore << 5) | tag, shapes);
        hasher.Add(place, (tag << 5) | tagAfter, Shape(word));
        hasher.Add(place, (((tagBefore << 5) | tag) << 5) | tagAfter, 0);
        hasher.Add(place, (((tagEarlier << 5) | tagBefore) << 5) | tag, 0);
        hasher.Add(place, (tag << 8) | shapes, length);
        hasher.Add(place, (tagOpening << 5) | tag, (verb << 4) | length);
        hasher.Add(place, (verb << 4) | length, shapes);
        hasher.Add(place, (verb << 5) | tag, Word(before));
        hasher.Add(place, (verb << 5) | tag, Shape(opening));
        hasher.Add(place, (((tagBefore << 5) | tag) << 5) | tagAfter, (Shape(earlier) * 16) + Shape(later));
        hasher.Add(place, rules.Starters.Contains(before) ? 1u : 0u, starter + (rules.Starters.Contains(after) ? 4u : 0u));
    }

    // The dash of a list stands alone between spaces.
    private static bool IsDash(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at) =>
        tokens[at].Length == 1 && text[tokens[at].Start] is '-' or '–' or '—' or '•' or '*' && at + 1 < tokens.Length && tokens[at + 1].Start > tokens[at].End;

    private static bool OpensCapital(ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int at) =>
        at + 1 < tokens.Length && CharacterKinds.Of(text[tokens[at + 1].Start]) == CharacterKind.Upper;

    // Whether the words since the beginning hold a verb, which headings seldom do: 1 no, 2 yes, 0 when they are too many to look at.
    private static uint HasVerb(TokenRules rules, ReadOnlySpan<char> text, ReadOnlySpan<Span> tokens, int first, int next)
    {
        if (next - first > LongestHeading)
        {
            return 0;
        }

        for (int i = first; i < next; i++)
        {
            if (rules.PartOfSpeechOf(tokens[i].Of(text)) is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return 2;
            }
        }

        return 1;
    }

    private static CharacterKind KindOf(ReadOnlySpan<char> token) => token[^1] switch
    {
        '.' => CharacterKind.Stop,
        ';' => CharacterKind.Open,
        ':' => CharacterKind.Other,
        _ => CharacterKinds.Of(token[^1]) is >= CharacterKind.Lower and <= CharacterKind.Joiner ? CharacterKind.Lower : CharacterKinds.Of(token[^1]),
    };

    private static uint Shape(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
        {
            return 0;
        }

        CharacterKind kind = CharacterKinds.Of(word[0]);
        return kind switch
        {
            CharacterKind.Upper when word.Length == 1 => 1,
            CharacterKind.Upper when CharacterKinds.Of(word[^1]) == CharacterKind.Upper => 2,
            CharacterKind.Upper => 3,
            CharacterKind.Lower when word.Length <= 3 => 4,
            CharacterKind.Lower => 5,
            CharacterKind.Digit => 6,
            CharacterKind.Stop => 7,
            CharacterKind.Open or CharacterKind.Close => 8,
            CharacterKind.Quote => 9,
            CharacterKind.Hyphen => 10,
            _ => word[0] == ',' ? 11u : 12u,
        };
    }

    private static uint Word(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word)
        {
            hash = unchecked((hash ^ Folding.Lower(c)) * 16777619);
        }

        return hash;
    }

    private static uint Ending(ReadOnlySpan<char> word) => word.Length <= 3 ? 0 : Word(word[^3..]);

    private ref struct Hasher(Span<int> features)
    {
        private readonly Span<int> _features = features;
        private int _count;

        public void Add(uint place, uint a, uint b)
        {
            ulong key = ((ulong)(uint)_count << 58) ^ ((ulong)place << 52) ^ ((ulong)b << 32) ^ a;
            _features[_count++] = (int)(StableHash.Mix(key) & (TableSize - 1));
        }
    }
}
