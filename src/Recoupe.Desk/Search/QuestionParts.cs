namespace Recoupe.Desk.Search;

/// <summary>Cuts a question into parts at its spaces; what stands in quotation marks stays together.</summary>
internal static class QuestionParts
{
    // Nobody types more; a longer question is cut here.
    private const int MostParts = 32;

    /// <summary>The parts: operator and value apart, the value without its marks.</summary>
    public static IEnumerable<QuestionPart> Of(string question)
    {
        int i = 0;
        for (int count = 0; count < MostParts; count++)
        {
            while (i < question.Length && char.IsWhiteSpace(question[i]))
            {
                i++;
            }

            if (i >= question.Length)
            {
                yield break;
            }

            int start = i;
            bool excluded = question[i] == '-' && i + 1 < question.Length && !char.IsWhiteSpace(question[i + 1]);
            i += excluded ? 1 : 0;
            string name = Operator(question, ref i);
            string value = Value(question, ref i, out bool phrase);
            yield return new QuestionPart(name, value, excluded, phrase, question[start..i]);
        }
    }

    private static string Operator(string question, ref int i)
    {
        int end = i;
        while (end < question.Length && char.IsLetter(question[end]))
        {
            end++;
        }

        if (end == i || end >= question.Length - 1 || question[end] != ':' || char.IsWhiteSpace(question[end + 1]))
        {
            return "";
        }

        string name = question[i..end];
        i = end + 1;
        return name.ToLowerInvariant();
    }

    private static string Value(string question, ref int i, out bool phrase)
    {
        char close = i >= question.Length ? '\0' : question[i] switch { '"' => '"', '“' => '”', '«' => '»', '„' => '“', _ => '\0' };
        phrase = close != '\0';
        int start = phrase ? ++i : i;
        while (i < question.Length && (phrase ? question[i] != close : !char.IsWhiteSpace(question[i])))
        {
            i++;
        }

        string value = question[start..i].Trim();
        i += phrase && i < question.Length ? 1 : 0;
        return value;
    }
}
