using Recoupe.Sentences;
using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>The features of the tokens of one sentence: words, shapes, affixes, lists and context, hashed to 32 bits.</summary>
/// <remarks>The templates are the usual ones of linear taggers (Ratinov and Roth 2009), with the word before and after a run of capitalised words added. Reused from sentence to sentence; not for several threads.</remarks>
internal sealed class NameFeatures(NameLexicon lexicon)
{
    private const int LongestPhrase = 7;
    private const int Reach = 2;
    private const int ShortestPart = 4;
    private const int LongCompound = 12;
    private const uint Edge = 0x9E3779B9;

    private static readonly TokenAtoms Outside = new() { Word = Edge, Form = Edge, Shape = Edge, Before = Edge, After = Edge };

    private TokenAtoms[] _atoms = new TokenAtoms[64];
    private int _count;

    /// <summary>Reads a sentence.</summary>
    public void Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        _count = tokens.Length;
        if (_atoms.Length < _count)
        {
            _atoms = new TokenAtoms[Math.Max(_count, _atoms.Length * 2)];
        }

        for (int i = 0; i < _count; i++)
        {
            ReadToken(tokens[i].Span.Of(text), ref _atoms[i]);
            _atoms[i].Pos = (uint)tokens[i].Pos;
        }

        for (int i = 0; i < _count;)
        {
            i += MatchPhrase(text, tokens, i);
        }

        FindRuns();
        for (int i = 0; i < _count; i++)
        {
            ref TokenAtoms atoms = ref _atoms[i];

            // "Il", "Le", "Mais" at the beginning of a sentence promise no name.
            bool function = i == 0 && (PartOfSpeech)atoms.Pos is PartOfSpeech.Det or PartOfSpeech.Pron or PartOfSpeech.Adp or PartOfSpeech.Cconj or PartOfSpeech.Sconj or PartOfSpeech.Adv or PartOfSpeech.Aux;
            atoms.Opens = (atoms.Capital && !function) || atoms.Phrase != 0;
        }
    }

    /// <summary>The end of the stretch without a possible name that begins at token <paramref name="from"/>: a token that is out of reach of capitals and listed phrases is in no name.</summary>
    public int SkipOutside(int from)
    {
        for (int i = from; i < _count; i++)
        {
            if (_atoms[i].Opens)
            {
                return Math.Max(from, i - Reach);
            }
        }

        return _count;
    }

    /// <summary>The end of the stretch of possible names that begins at token <paramref name="from"/>.</summary>
    public int EndOfStretch(int from)
    {
        int last = from + Reach;
        for (int i = from; i < _count && i <= last + Reach; i++)
        {
            if (_atoms[i].Opens)
            {
                last = i;
            }
        }

        return Math.Min(_count, last + Reach + 1);
    }

    /// <summary>Labels runs of capitalised tokens that do not begin a sentence, and listed phrases: all that can be done without a model.</summary>
    public void LabelRuns(Span<byte> labels)
    {
        labels.Clear();
        for (int i = 0; i < _count;)
        {
            int end = i + 1;
            GazetteerFlags flags = _atoms[i].Flags;
            while (_atoms[i].Capital && end < _count && _atoms[end].Capital)
            {
                flags |= _atoms[end].Flags;
                end++;
            }

            bool listed = _atoms[i].Phrase != 0;
            if (_atoms[i].Capital && (i > 0 || listed || end - i > 1 || (flags & GazetteerFlags.GivenName) != 0))
            {
                GazetteerFlags phrase = listed ? (GazetteerFlags)((_atoms[i].Phrase - 1) >> 2) : GazetteerFlags.None;
                MentionType type = (phrase & GazetteerFlags.Place) != 0 ? MentionType.Place
                    : (phrase & GazetteerFlags.Organisation) != 0 ? MentionType.Organisation
                    : ((phrase | flags) & (GazetteerFlags.Person | GazetteerFlags.GivenName)) != 0 || end - i == 2 ? MentionType.Person
                    : (flags & GazetteerFlags.OrganisationHead) != 0 ? MentionType.Organisation
                    : MentionType.Other;
                for (int k = i; k < end; k++)
                {
                    NamePosition position = end - i == 1 ? NamePosition.Single : k == i ? NamePosition.Begin : k == end - 1 ? NamePosition.End : NamePosition.Inside;
                    labels[k] = (byte)NameLabels.Of(type, position);
                }
            }

            i = end;
        }
    }

    /// <summary>Gives the features of token <paramref name="i"/> to <paramref name="sink"/>.</summary>
    public void Emit<TSink>(int i, ref TSink sink)
        where TSink : IFeatureSink, allows ref struct
    {
        ref readonly TokenAtoms a = ref _atoms[i];
        ref readonly TokenAtoms p = ref At(i - 1);
        ref readonly TokenAtoms n = ref At(i + 1);
        ref readonly TokenAtoms pp = ref At(i - 2);
        ref readonly TokenAtoms nn = ref At(i + 2);
        uint first = i == 0 ? 1u : 0u;
        sink.Add(Hash(1, a.Word, 0));
        sink.Add(Hash(2, p.Word, 0));
        sink.Add(Hash(3, n.Word, 0));
        sink.Add(Hash(4, pp.Word, 0));
        sink.Add(Hash(5, nn.Word, 0));
        sink.Add(Hash(6, p.Word, a.Word));
        sink.Add(Hash(7, a.Word, n.Word));
        sink.Add(Hash(8, p.Word, n.Word));
        sink.Add(Hash(9, a.Form, first));
        sink.Add(Hash(10, a.Shape, first));
        sink.Add(Hash(11, p.Shape, a.Shape));
        sink.Add(Hash(12, a.Shape, n.Shape));
        sink.Add(Hash(13, Hash(0, p.Shape, a.Shape), n.Shape));
        sink.Add(Hash(14, p.Word, a.Shape));
        sink.Add(Hash(15, n.Word, a.Shape));
        sink.Add(Hash(16, a.Prefix2, 0));
        sink.Add(Hash(17, a.Prefix3, 0));
        sink.Add(Hash(18, a.Prefix4, 0));
        sink.Add(Hash(19, a.Suffix2, 0));
        sink.Add(Hash(20, a.Suffix3, 0));
        sink.Add(Hash(21, a.Suffix4, 0));
        sink.Add(Hash(22, p.Suffix3, a.Shape));
        sink.Add(Hash(23, n.Suffix3, a.Shape));
        sink.Add(Hash(24, (uint)a.Flags, a.Phrase));
        sink.Add(Hash(25, a.Phrase, a.Shape));
        sink.Add(Hash(26, (uint)a.Flags, first));
        sink.Add(Hash(27, (uint)p.Flags, (uint)a.Flags));
        sink.Add(Hash(28, (uint)a.Flags, (uint)n.Flags));
        sink.Add(Hash(29, p.Phrase, a.Shape));
        sink.Add(Hash(30, n.Phrase, a.Shape));
        for (uint bits = (uint)a.Flags; bits != 0; bits &= bits - 1)
        {
            sink.Add(Hash(31, bits & (0 - bits), a.Shape));
        }

        if (a.Cluster != 0)
        {
            sink.Add(Hash(32, a.Cluster, 0));
            sink.Add(Hash(33, a.Cluster, a.Shape));
        }

        sink.Add(Hash(34, p.Cluster, a.Shape));
        sink.Add(Hash(35, n.Cluster, a.Shape));
        sink.Add(Hash(36, p.Cluster, a.Cluster));
        sink.Add(Hash(37, a.Cluster, n.Cluster));
        if (a.Run != 0)
        {
            sink.Add(Hash(38, a.Before, a.Run));
            sink.Add(Hash(39, a.After, a.Run));
            sink.Add(Hash(40, a.Before, a.After));
            sink.Add(Hash(41, a.Run, first));
            sink.Add(Hash(46, a.Before, 0));
            sink.Add(Hash(47, a.After, 0));
        }

        if (a.Pos != 0)
        {
            sink.Add(Hash(48, a.Pos, a.Shape));
            sink.Add(Hash(49, p.Pos, a.Pos));
            sink.Add(Hash(50, a.Pos, n.Pos));
            sink.Add(Hash(51, (p.Pos << 8) | n.Pos, a.Pos));
            sink.Add(Hash(52, (pp.Pos << 8) | p.Pos, a.Pos));
        }

        if (a.Known != 0)
        {
            sink.Add(Hash(53, a.Known, a.Shape));
            sink.Add(Hash(54, p.Known, a.Known));
            sink.Add(Hash(55, a.Known, n.Known));
            sink.Add(Hash(56, a.Known, p.Word));
            sink.Add(Hash(57, a.Known, n.Word));
            sink.Add(Hash(58, a.Known, (uint)a.Flags));
            sink.Add(Hash(59, a.Known, a.Pos));
            sink.Add(Hash(60, Hash(0, p.Known, a.Known), n.Known));
            sink.Add(Hash(61, a.Suffix5, a.Capital ? 1u : 0u));
            if (a.Tail != 0)
            {
                sink.Add(Hash(62, a.Tail, 0));
                sink.Add(Hash(63, a.Front, a.Known));
                sink.Add(Hash(64, a.Front, a.Tail));
            }
        }

        sink.Add(Hash(42, pp.Word, p.Word));
        sink.Add(Hash(43, n.Word, nn.Word));
        sink.Add(Hash(44, (uint)pp.Flags, a.Shape));
        sink.Add(Hash(45, (uint)nn.Flags, a.Shape));
    }

    private static uint Hash(uint template, uint a, uint b)
    {
        unchecked
        {
            uint hash = (template * 0x9E3779B1) ^ (a * 0x85EBCA77);
            hash = (hash ^ (hash >> 15)) * 0xC2B2AE3D;
            hash ^= b * 0x27D4EB2F;
            hash = (hash ^ (hash >> 13)) * 0x165667B1;
            return hash ^ (hash >> 16);
        }
    }

    private ref readonly TokenAtoms At(int i)
    {
        if ((uint)i < (uint)_count)
        {
            return ref _atoms[i];
        }

        return ref Outside;
    }

    private void ReadToken(ReadOnlySpan<char> word, ref TokenAtoms atoms)
    {
        // Long words are hostile or not words; their middle says nothing.
        if (word.Length > 40)
        {
            word = word[..40];
        }

        Span<char> folded = stackalloc char[40];
        uint wordHash = PhraseHash.Empty;
        uint formHash = PhraseHash.Empty;
        uint key = PhraseHash.Empty;
        uint shape = 1;
        char lastKind = '\0';
        bool letters = false;
        int repeats = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            char plain = Folding.Fold(c);
            char kind;
            if (c < 0x80 ? (uint)((c | 0x20) - 'a') < 26 : char.IsLetter(c))
            {
                letters = true;
                kind = (c < 0x80 ? c < 'a' : char.IsUpper(c)) ? 'X' : 'x';
                key = unchecked((key ^ plain) * 16777619);
            }
            else if (char.IsDigit(c))
            {
                key = unchecked((key ^ plain) * 16777619);
                kind = '0';
                plain = '0';
            }
            else
            {
                kind = plain;
            }

            folded[i] = plain;
            unchecked
            {
                wordHash = (wordHash ^ plain) * 16777619;
                formHash = (formHash ^ c) * 16777619;
            }

            repeats = kind == lastKind ? repeats + 1 : 0;
            if (repeats < 2)
            {
                shape = unchecked((shape * 31) + kind);
            }

            lastKind = kind;
        }

        ReadOnlySpan<char> plainWord = folded[..word.Length];
        atoms.Word = wordHash;
        atoms.Form = formHash;
        atoms.Shape = shape;
        atoms.Prefix2 = Part(plainWord, 2, true);
        atoms.Prefix3 = Part(plainWord, 3, true);
        atoms.Prefix4 = Part(plainWord, 4, true);
        atoms.Suffix2 = Part(plainWord, 2, false);
        atoms.Suffix3 = Part(plainWord, 3, false);
        atoms.Suffix4 = Part(plainWord, 4, false);
        atoms.Capital = word.Length > 0 && char.IsUpper(word[0]);
        atoms.Letters = letters;
        atoms.Phrase = 0;
        atoms.Run = 0;
        atoms.Before = 0;
        atoms.After = 0;
        atoms.Flags = letters ? lexicon.OfWord(key) : GazetteerFlags.None;
        if (!atoms.Capital)
        {
            atoms.Flags &= ~(GazetteerFlags.PersonFirst | GazetteerFlags.PersonLast | GazetteerFlags.GivenName);
        }

        atoms.Cluster = lexicon.ClusterOf(key);
        atoms.Known = 0;
        if (lexicon.Forms is { } forms && letters)
        {
            ReadForm(forms, word, plainWord, ref atoms);
        }
    }

    private void ReadForm(Lexicon forms, ReadOnlySpan<char> word, ReadOnlySpan<char> plain, ref TokenAtoms atoms)
    {
        int hyphen = word.LastIndexOf('-');
        bool parts = hyphen > 0 && hyphen < word.Length - 1;
        ReadOnlySpan<char> last = parts ? word[(hyphen + 1)..] : word;
        atoms.Known = 1 + KnownAs(forms, last) + (parts ? 2000u : 0u);
        if (atoms.Known == 1 && atoms.Capital && word.Length >= 2 * ShortestPart)
        {
            atoms.Known = IsCompound(forms, word) ? 3000u : word.Length < LongCompound ? 3001u : 3002u;
        }

        atoms.Suffix5 = Part(plain, 5, false);
        atoms.Tail = parts ? PhraseHash.Of(last) : 0;
        atoms.Front = parts ? 1 + (uint)(lexicon.OfPhrase(PhraseHash.Of(word[..hyphen])) | lexicon.OfWord(PhraseHash.Of(word[..hyphen]))) : 0;
    }

    // The part of speech of the form as written, and of the same in small letters where that is another.
    private static uint KnownAs(Lexicon forms, ReadOnlySpan<char> word)
    {
        WordView view = WordView.Of(word);
        uint cased = forms.Find(view.Cased, ref view) ? view.Top : 0;
        uint lower = view.Lower != view.Cased && forms.Find(view.Lower, ref view) ? view.Top : 0;
        return (cased * 40) + lower;
    }

    // Whether the word ends in a noun that the dictionary has: no name then, as a rule, but one more compound.
    private static bool IsCompound(Lexicon forms, ReadOnlySpan<char> word)
    {
        Span<char> noun = stackalloc char[40];
        for (int at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            word[at..].CopyTo(noun);
            noun[0] = char.ToUpperInvariant(noun[0]);
            WordView view = WordView.Of(noun[..(word.Length - at)]);
            if (forms.Find(view.Cased, ref view))
            {
                return true;
            }
        }

        return false;
    }

    private static uint Part(ReadOnlySpan<char> word, int length, bool front)
    {
        if (word.Length < length)
        {
            return 0;
        }

        uint hash = (uint)length;
        foreach (char c in front ? word[..length] : word[^length..])
        {
            hash = unchecked((hash * 16777619) ^ c);
        }

        return hash;
    }

    private int MatchPhrase(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int start)
    {
        if (!_atoms[start].Letters || (!_atoms[start].Capital && (_atoms[start].Flags & (GazetteerFlags.OrganisationHead | GazetteerFlags.PlaceHead)) == 0))
        {
            return 1;
        }

        uint hash = PhraseHash.Empty;
        int best = 0;
        GazetteerFlags bestFlags = GazetteerFlags.None;
        for (int length = 1; length <= LongestPhrase && start + length <= tokens.Length; length++)
        {
            hash = PhraseHash.Continue(hash, tokens[start + length - 1].Span.Of(text));
            GazetteerFlags flags = lexicon.OfPhrase(hash);
            if (flags != GazetteerFlags.None)
            {
                best = length;
                bestFlags = flags;
            }
        }

        for (int k = 0; k < best; k++)
        {
            uint position = best == 1 ? 3u : k == 0 ? 0u : k == best - 1 ? 2u : 1u;
            _atoms[start + k].Phrase = 1 + ((uint)bestFlags << 2) + position;
        }

        return Math.Max(1, best);
    }

    private void FindRuns()
    {
        for (int i = 0; i < _count;)
        {
            if (!_atoms[i].Capital)
            {
                i++;
                continue;
            }

            int end = i + 1;
            while (end < _count && _atoms[end].Capital)
            {
                end++;
            }

            uint before = At(i - 1).Word;
            uint after = At(end).Word;
            uint length = (uint)Math.Min(4, end - i);
            for (int k = i; k < end; k++)
            {
                uint place = k == end - 1 ? 3u : (uint)Math.Min(2, k - i);
                _atoms[k].Before = before;
                _atoms[k].After = after;
                _atoms[k].Run = 1 + (length << 2) + place;
            }

            i = end;
        }
    }
}
