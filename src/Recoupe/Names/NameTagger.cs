using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Finds the names of an article, sentence by sentence, with the sequence model. Not for several threads.</summary>
internal sealed class NameTagger(NameResources resources)
{
    // A longer stretch without a stop is no sentence; it is read in pieces.
    private const int LongestSentence = 400;
    private const int LongestExtension = 3;
    private const int L = NameLabels.Count;

    private readonly NameFeatures _features = new(resources.Lexicon);
    private readonly NameDecoder _decoder = new();
    private float[] _scores = new float[64 * L];
    private byte[] _labels = new byte[64];

    /// <summary>The names of the article, in text order.</summary>
    public List<NameCandidate> Find(string text, Layer<Sentence> sentences, Layer<Token> tokens)
    {
        List<NameCandidate> names = [];
        foreach (Sentence sentence in sentences.AsSpan())
        {
            for (int first = sentence.FirstToken; first < sentence.EndToken; first += LongestSentence)
            {
                int end = Math.Min(sentence.EndToken, first + LongestSentence);
                FindIn(text, tokens.AsSpan()[first..end], first, names);
            }
        }

        return names;
    }

    private void FindIn(string text, ReadOnlySpan<Token> tokens, int offset, List<NameCandidate> names)
    {
        int count = tokens.Length;
        _features.Read(text, tokens);
        if (_features.SkipOutside(0) == count)
        {
            return;
        }

        if (_labels.Length < count)
        {
            _labels = new byte[count * 2];
            _scores = new float[count * 2 * L];
        }

        if (resources.Model is { } model)
        {
            Label(model, count);
        }
        else
        {
            _features.LabelRuns(_labels.AsSpan(0, count));
        }

        string rule = resources.Model is null ? "names.capitals" : "names.model";
        int start = 0;
        for (int i = 0; i < count; i++)
        {
            int label = _labels[i];
            if (label == NameLabels.Outside)
            {
                continue;
            }

            NamePosition position = NameLabels.PositionOf(label);
            if (position is NamePosition.Begin or NamePosition.Single)
            {
                start = i;
            }

            if (position is NamePosition.End or NamePosition.Single)
            {
                double score = resources.Model is null ? 0.5 : Confidence(start, i + 1);
                if (names.Count == 0 || names[^1].EndToken <= offset + start)
                {
                    Add(text, tokens, start, i + 1, offset, NameLabels.TypeOf(label), score, rule, names);
                }
            }
        }
    }

    private void Label(NameModel model, int count)
    {
        // Tokens out of reach of any name are labelled without a look; the search runs over what lies between them.
        _labels.AsSpan(0, count).Clear();
        for (int first = _features.SkipOutside(0); first < count;)
        {
            int end = _features.EndOfStretch(first);
            for (int i = first; i < end; i++)
            {
                model.Score(_features, i, _scores.AsSpan(i * L, L));
            }

            _decoder.Decode(_scores.AsSpan(first * L, (end - first) * L), model.Transitions, end - first, _labels.AsSpan(first, end - first));
            first = _features.SkipOutside(end);
        }
    }

    // How far the labels lie above being outside, squeezed into 0 to 1.
    private double Confidence(int start, int end)
    {
        float margin = 0;
        for (int i = start; i < end; i++)
        {
            margin += _scores[(i * L) + _labels[i]] - _scores[i * L];
        }

        // The rounding keeps the last digits of the platform's exponential out of the output.
        return Math.Round(1 / (1 + Math.Exp(-1 - (margin / (end - start)))), 3);
    }

    private void Add(string text, ReadOnlySpan<Token> tokens, int first, int end, int offset, MentionType type, double score, string rule, List<NameCandidate> names)
    {
        // A title is no part of the name, though a corpus may have put it in.
        while (type == MentionType.Person && end - first > 1 && resources.IsTitle(tokens[first].Span.Of(text)))
        {
            first++;
            if (end - first > 1 && tokens[first].Span.Of(text) is ".")
            {
                first++;
            }
        }

        end = Extended(text, tokens, first, end);
        Span span = new(tokens[first].Span.Start, tokens[end - 1].Span.End);
        NameCandidate name = new(span, offset + first, offset + end, type, score, rule, NameText.Of(text, span));
        if (first > 0)
        {
            ReadOnlySpan<char> before = tokens[first - 1].Span.Of(text);
            if (before is "." && first > 1)
            {
                before = text.AsSpan(tokens[first - 2].Span.Start, tokens[first - 1].Span.End - tokens[first - 2].Span.Start);
            }

            if (resources.IsHonorific(before, out Gender gender))
            {
                name.Address = gender;
                name.Addressed = true;
            }
        }

        names.Add(name);
    }

    // A name of the alias table is as long as the table has it.
    private int Extended(string text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int longer = Math.Min(tokens.Length, end + LongestExtension); longer > end; longer--)
        {
            if (resources.Aliases.Find(text.AsSpan(tokens[first].Span.Start, tokens[longer - 1].Span.End - tokens[first].Span.Start)) is not null)
            {
                return longer;
            }
        }

        return end;
    }
}
