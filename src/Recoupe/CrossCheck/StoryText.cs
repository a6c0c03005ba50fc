using Recoupe.Text;

namespace Recoupe.CrossCheck;

/// <summary>One article of a story as numbered words in sentences.</summary>
internal sealed class StoryText
{
    private readonly Word[] _words;
    private readonly Span[] _sentences;

    /// <summary>Reads an article and counts its sentences in the story's lexicon.</summary>
    public StoryText(int index, AnnotatedArticle article, StoryLexicon lexicon)
    {
        Index = index;
        Article = article;
        string text = article.Text;
        _sentences = article.Layers.Sentences.Count > 0
            ? [.. article.Layers.Sentences.Select(sentence => sentence.Span)]
            : SentenceGuess.Of(text, article.Layers.Dropped);
        List<Word> words = [];
        foreach (Span sentence in _sentences)
        {
            int first = words.Count;
            for (int at = sentence.Start; at < sentence.End;)
            {
                Span word = WordScanner.Next(text, at, sentence.End);
                if (word.IsEmpty)
                {
                    break;
                }

                words.Add(new Word(word.Start, word.End, lexicon.IdOf(word.Of(text), article.Article.Language ?? "und")));
                at = word.End;
            }

            lexicon.CountSentence(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)[first..]);
        }

        _words = [.. words];
    }

    /// <summary>The place of the article in the story.</summary>
    public int Index { get; }

    /// <summary>The article.</summary>
    public AnnotatedArticle Article { get; }

    /// <summary>ISO 639-1 code of its language.</summary>
    public string Language => Article.Article.Language ?? "und";

    /// <summary>The text.</summary>
    public string Text => Article.Text;

    /// <summary>The sentences, in text order.</summary>
    public ReadOnlySpan<Span> Sentences => _sentences;

    /// <summary>The words that lie wholly inside <paramref name="span"/>.</summary>
    public ReadOnlySpan<Word> WordsIn(Span span)
    {
        int first = FirstFrom(span.Start);
        int end = first;
        while (end < _words.Length && _words[end].End <= span.End)
        {
            end++;
        }

        return _words.AsSpan(first, end - first);
    }

    /// <summary>The index of the sentence that holds <paramref name="offset"/> or the last before it; -1 when it lies before all.</summary>
    public int SentenceAt(int offset)
    {
        int low = 0;
        int high = _sentences.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_sentences[middle].Start <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    private int FirstFrom(int offset)
    {
        int low = 0;
        int high = _words.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_words[middle].Start < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
