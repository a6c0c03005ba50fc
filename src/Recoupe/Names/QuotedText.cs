using Recoupe.Text;

namespace Recoupe.Names;

/// <summary>Tells which tokens stand between quotation marks. A mark that is not closed holds to the end of its paragraph.</summary>
internal static class QuotedText
{
    /// <summary>For each token the number of the stretch between marks it stands in, from 1; 0 outside.</summary>
    public static int[] Of(string text, Layer<Sentence> sentences, Layer<Token> tokens)
    {
        int[] quoted = new int[tokens.Count];
        int stretch = 0;
        bool inside = false;
        int paragraph = -1;
        foreach (Sentence sentence in sentences.AsSpan())
        {
            if (sentence.Paragraph != paragraph)
            {
                inside = false;
                paragraph = sentence.Paragraph;
            }

            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                ReadOnlySpan<char> word = tokens[i].Span.Of(text);
                char mark = word.Length > 0 ? word[0] : '\0';
                bool opens = mark is '«' or '“' or '„' || (mark == '"' && !inside) || (mark == '‘' && word.Length == 1);
                bool closes = inside && (mark is '»' or '”' || mark == '"' || (mark == '“' && word.Length == 1) || (mark == '’' && word.Length == 1));
                if (closes)
                {
                    inside = false;
                }
                else if (opens)
                {
                    inside = true;
                    stretch++;
                }
                else if (inside)
                {
                    quoted[i] = stretch;
                }
            }
        }

        return quoted;
    }
}
