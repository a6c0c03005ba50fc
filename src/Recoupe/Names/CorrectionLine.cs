namespace Recoupe.Names;

/// <summary>Splits a line of a file of corrections into words and quoted names.</summary>
internal static class CorrectionLine
{
    /// <summary>The parts of <paramref name="line"/>; a quoted one begins with its quotation mark and ends without. Nothing when a mark is not closed or empty.</summary>
    public static List<string> Split(string line)
    {
        List<string> parts = [];
        int at = 0;
        while (at < line.Length)
        {
            if (char.IsWhiteSpace(line[at]))
            {
                at++;
                continue;
            }

            if (line[at] == '#')
            {
                break;
            }

            int end;
            if (line[at] == '"')
            {
                end = line.IndexOf('"', at + 1);
                if (end <= at + 1)
                {
                    return [];
                }

                parts.Add(line[at..end]);
                end++;
            }
            else
            {
                end = at;
                while (end < line.Length && !char.IsWhiteSpace(line[end]) && line[end] != '"')
                {
                    end++;
                }

                parts.Add(line[at..end]);
            }

            at = end;
        }

        return parts;
    }
}
