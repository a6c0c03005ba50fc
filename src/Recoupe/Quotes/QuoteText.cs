using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>An article as the readers of reported speech see it: tokens with their word classes and the quoted stretch they lie in, and passages.</summary>
internal sealed class QuoteText
{
    private const int LongestPassage = 600;

    private readonly Layer<Token> _tokens;
    private readonly WordClasses[] _classes;
    private readonly int[] _stretchOf;
    private readonly Dictionary<int, (string Lemma, bool Gerund)> _mended = [];

    public QuoteText(string text, Annotations layers, QuoteLexicon lexicon)
    {
        Text = text;
        Lexicon = lexicon;
        Mentions = layers.Mentions;
        Dropped = layers.Dropped;
        _tokens = layers.Tokens;
        Stretches = DialogueDashes.Add(text, layers.Tokens.AsSpan(), layers.Sentences, MarkPairing.Pair(text, layers.Dropped), lexicon);
        _classes = new WordClasses[_tokens.Count];
        _stretchOf = new int[_tokens.Count];
        ClassifyTokens();
        MendVerbs();
        Passages = BuildPassages(layers.Sentences);
    }

    public string Text { get; }

    public QuoteLexicon Lexicon { get; }

    public Layer<Mention> Mentions { get; }

    public Layer<Dropped> Dropped { get; }

    public MarkedStretch[] Stretches { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan();

    public ref readonly Token this[int token] => ref _tokens.AsSpan()[token];

    /// <summary>The classes of a token.</summary>
    public WordClasses ClassesOf(int token) => _classes[token];

    public bool Is(int token, WordClasses classes) => (_classes[token] & classes) != 0;

    /// <summary>The outermost stretch a token lies in; -1 for the author's own words.</summary>
    public int StretchOf(int token) => _stretchOf[token];

    public bool IsQuoted(int token) => _stretchOf[token] >= 0;

    /// <summary>Whether a token is a quotation mark that belongs to its stretch.</summary>
    public bool IsMark(int token)
    {
        Span span = this[token].Span;
        return span.Length == 1 ? MarkReader.FamilyOf(Text[span.Start]) != MarkFamily.None : span.Length == 2 && span.Of(Text) is "''" or "``";
    }

    public ReadOnlySpan<char> Word(int token) => this[token].Span.Of(Text);

    /// <summary>A short word in lower case with a plain apostrophe.</summary>
    public string LowerWord(int token)
    {
        Span<char> buffer = stackalloc char[24];
        return QuoteLexicon.Lower(Word(token), buffer).ToString();
    }

    public bool IsPunctuation(int token) => this[token].Pos == PartOfSpeech.Punct || Is(token, WordClasses.Comma | WordClasses.Colon | WordClasses.Stop | WordClasses.Semicolon) || IsMark(token);

    public bool IsDash(int token) => Word(token) is "-" or "–" or "—" or "―" or "--";

    /// <summary>Whether a token is a relative pronoun; where articles look the same (der, die, das), by its tag.</summary>
    public bool IsRelative(int token) => Is(token, WordClasses.Relative) && this[token].Pos is not (PartOfSpeech.Det or PartOfSpeech.Adp);

    /// <summary>Whether a token is a pronoun of the first or second person (Me Dupont is a lawyer).</summary>
    public bool IsOwn(int token) => Is(token, WordClasses.First | WordClasses.Second) && this[token].Pos == PartOfSpeech.Pron;

    public bool IsVerbal(int token) => this[token].Pos is PartOfSpeech.Verb or PartOfSpeech.Aux || (_mended.Count > 0 && _mended.ContainsKey(token));

    /// <summary>The lemma of a verb, mended where the tagger took it for another word.</summary>
    public string? LemmaOf(int token) => _mended.Count > 0 && _mended.TryGetValue(token, out (string Lemma, bool Gerund) mended) ? mended.Lemma : this[token].Lemma;

    /// <summary>Whether a token was mended to be a finite verb, a gerund, or not at all (null).</summary>
    public bool? IsMendedGerund(int token) => _mended.Count > 0 && _mended.TryGetValue(token, out (string Lemma, bool Gerund) mended) ? mended.Gerund : null;

    /// <summary>Whether a token is a verb form that makes a clause of its own.</summary>
    public bool IsFinite(int token) =>
        IsMendedGerund(token) is { } gerund ? !gerund
        : IsVerbal(token) && (this[token].Morphology.VerbForm == VerbForm.Finite
            || (this[token].Morphology.VerbForm == VerbForm.None && this[token].Morphology.Mood != Mood.None));

    /// <summary>The span from one token to another, the last excluded.</summary>
    public Span SpanOf(int first, int end) => new(this[first].Span.Start, this[end - 1].Span.End);

    /// <summary>The first token that starts at or after an offset.</summary>
    public int TokenFrom(int offset) => _tokens.FirstFrom(offset);

    /// <summary>Whether the stretch that holds a token is left open at the end of its paragraph and goes on in the one that begins with another token.</summary>
    public bool GoesOnOver(int last, int next)
    {
        int before = _stretchOf[last];
        int after = _stretchOf[next];
        return before >= 0 && after >= 0 && before != after && !Stretches[before].Closed && Stretches[after].Opened && Stretches[before].Family == Stretches[after].Family
            && Stretches[before].Span.End == this[last].Span.End && Stretches[after].Span.Start == this[next].Span.Start;
    }

    /// <summary>The first token of a stretch, its mark if that is a token.</summary>
    public int FirstTokenOf(int stretch) => TokenFrom(Stretches[stretch].Span.Start);

    /// <summary>One past the last token of a stretch.</summary>
    public int EndTokenOf(int stretch) => TokenFrom(Stretches[stretch].Span.End);

    private void ClassifyTokens()
    {
        ReadOnlySpan<Token> tokens = Tokens;
        int stretch = 0;
        int reach = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            _classes[i] = Lexicon.ClassesOf(tokens[i].Span.Of(Text));
            int start = tokens[i].Span.Start;
            while (stretch < Stretches.Length && Stretches[stretch].Span.Start <= start)
            {
                if (Stretches[stretch].Parent < 0)
                {
                    reach = stretch;
                }

                stretch++;
            }

            _stretchOf[i] = reach >= 0 && Stretches[reach].Span.End > start ? reach : -1;
        }
    }

    /// <summary>Takes a form of a reporting verb for one where the words around it leave no other reading (le maire précise que, » affirme le maire).</summary>
    private void MendVerbs()
    {
        ReadOnlySpan<Token> tokens = Tokens;
        for (int i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i].Pos is not (PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Adv or PartOfSpeech.Num or PartOfSpeech.X) || _classes[i] != WordClasses.None)
            {
                continue;
            }

            ReadOnlySpan<char> word = tokens[i].Span.Of(Text);
            if (!char.IsLower(word[0]) || Lexicon.FormOf(word) is not { } form)
            {
                continue;
            }

            PartOfSpeech before = tokens[i - 1].Pos;
            PartOfSpeech after = tokens[i + 1].Pos;
            bool follows = before is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Punct or PartOfSpeech.X or PartOfSpeech.Num;
            bool closes = Is(i - 1, WordClasses.Comma) || (IsQuoted(i - 1) && !IsQuoted(i)) || (Is(i - 1, WordClasses.Stop) && !Word(i - 1).SequenceEqual("."));
            bool introduces = Is(i + 1, WordClasses.That | WordClasses.Colon) || (IsQuoted(i + 1) && !IsQuoted(i)) || tokens[i + 1].Morphology.VerbForm == VerbForm.Infinitive
                || (Lexicon.HasReportiveMood && Is(i + 1, WordClasses.Comma));
            bool inverts = closes && !IsQuoted(i) && (after is PartOfSpeech.Det or PartOfSpeech.Propn || Word(i + 1)[0] == '-');
            bool joins = tokens[i - 1].Pos == PartOfSpeech.Cconj && Is(i + 1, WordClasses.That) && !Lexicon.HasInversion;
            if ((follows && introduces) || inverts || joins)
            {
                _mended[i] = form;
            }
        }
    }

    private List<Passage> BuildPassages(Layer<Sentence> sentences)
    {
        List<Passage> passages = [];
        for (int s = 0; s < sentences.Count; s++)
        {
            Sentence sentence = sentences[s];
            if (sentence.EndToken <= sentence.FirstToken)
            {
                continue;
            }

            if (passages.Count > 0 && passages[^1].Paragraph == sentence.Paragraph && RunsOn(passages[^1].End, sentence.FirstToken))
            {
                passages[^1] = passages[^1] with { End = sentence.EndToken };
            }
            else
            {
                bool opens = passages.Count == 0 || passages[^1].Paragraph != sentence.Paragraph;
                int first = opens ? Dateline.EndOf(this, sentence.FirstToken, sentence.EndToken) : sentence.FirstToken;
                passages.Add(new Passage(first, sentence.EndToken, sentence.Paragraph));
            }

            Cut(passages);
        }

        return passages;
    }

    /// <summary>Cuts the last passage where it is longer than any sentence that somebody wrote: the readers look back and forth within one.</summary>
    private static void Cut(List<Passage> passages)
    {
        while (passages[^1] is var last && last.End - last.First > LongestPassage)
        {
            passages[^1] = last with { End = last.First + LongestPassage };
            passages.Add(last with { First = last.First + LongestPassage });
        }
    }

    /// <summary>Whether the sentence that starts at <paramref name="next"/> goes on with the one before: inside one stretch, or from a quoted one in lower case.</summary>
    private bool RunsOn(int end, int next)
    {
        int before = _stretchOf[end - 1];
        if (before >= 0 && _stretchOf[next] == before)
        {
            return true;
        }

        if (before < 0 || _stretchOf[next] >= 0)
        {
            return false;
        }

        ReadOnlySpan<char> word = Word(next);
        return char.IsLower(word[0]) || Is(next, WordClasses.Comma);
    }
}
