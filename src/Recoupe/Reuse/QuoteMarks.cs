namespace Recoupe.Reuse;

/// <summary>Follows quotation marks through a text, well enough to tell quoted words from an outlet's own.</summary>
internal struct QuoteMarks
{
    private char _closing;
    private int _since;

    /// <summary>Whether a quotation is open.</summary>
    public readonly bool Open => _closing != '\0';

    /// <summary>Takes note of the mark at <paramref name="position"/>, if it is one.</summary>
    public void See(ReadOnlySpan<char> text, int position)
    {
        char c = text[position];
        if (c == '\n' && _closing != '\0' && position - _since > 1500)
        {
            // A mark that nobody closed: it must not swallow the article.
            _closing = '\0';
            return;
        }

        if (_closing != '\0')
        {
            if (c == _closing || (_closing == '\u201C' && c == '\u201D'))
            {
                _closing = '\0';
            }

            return;
        }

        _closing = c switch
        {
            '\u00AB' => '\u00BB',
            '\u201C' => '\u201D',
            '\u201E' => '\u201C',
            '"' => '"',
            _ => '\0',
        };
        _since = position;
    }
}
