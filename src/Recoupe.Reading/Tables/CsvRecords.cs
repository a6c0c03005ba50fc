using System.Text;

namespace Recoupe.Reading.Tables;

/// <summary>The records of a table in text (RFC 4180, with any separator), one in memory at a time.</summary>
/// <remarks>Lenient where the RFC is silent: text behind a closing quotation mark belongs to the field, a mark inside an unquoted field is a character.</remarks>
internal sealed class CsvRecords(TextReader reader, char separator, int maxRecord)
{
    private const int MaxFields = 10_000;

    private readonly char[] _buffer = new char[1 << 14];
    private readonly List<string> _fields = [];
    private readonly StringBuilder _field = new();
    private int _at;
    private int _end;
    private long _line = 1;
    private int _length;

    /// <summary>The fields of the record; none when it is too long.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>The line that the record begins on, from 1.</summary>
    public long Line { get; private set; }

    /// <summary>Whether the record is longer than allowed.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether the text ended inside quotation marks.</summary>
    public bool IsUnclosed { get; private set; }

    /// <summary>Goes to the next record; empty lines are passed over.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        do
        {
            if (Peek() < 0)
            {
                return false;
            }

            ReadRecord();
        }
        while (_fields is [""] && !IsTooLong && !IsUnclosed);

        return true;
    }

    private void ReadRecord()
    {
        _fields.Clear();
        _field.Clear();
        _length = 0;
        IsTooLong = false;
        Line = _line;
        bool quoted = false;
        while (true)
        {
            int c = Read();
            if (c < 0)
            {
                IsUnclosed = quoted;
                break;
            }

            if (quoted)
            {
                if (c != '"')
                {
                    Append((char)c);
                }
                else if (Peek() == '"')
                {
                    Read();
                    Append('"');
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == separator)
            {
                EndField();
            }
            else if (c is '\n' or '\r')
            {
                if (c == '\r' && Peek() == '\n')
                {
                    Read();
                }

                break;
            }
            else if (c == '"' && _field.Length == 0)
            {
                quoted = true;
            }
            else
            {
                Append((char)c);
            }
        }

        EndField();
        if (IsTooLong)
        {
            _fields.Clear();
        }
    }

    private void EndField()
    {
        IsTooLong |= _fields.Count >= MaxFields;
        if (!IsTooLong)
        {
            _fields.Add(_field.ToString());
        }

        _field.Clear();
    }

    private void Append(char c)
    {
        if (++_length > maxRecord)
        {
            IsTooLong = true;
            _field.Clear();
        }
        else
        {
            _field.Append(c);
        }
    }

    private int Peek()
    {
        if (_at == _end)
        {
            _at = 0;
            _end = reader.Read(_buffer, 0, _buffer.Length);
        }

        return _at < _end ? _buffer[_at] : -1;
    }

    private int Read()
    {
        int c = Peek();
        if (c >= 0)
        {
            _at++;
            _line += c == '\n' || (c == '\r' && Peek() != '\n') ? 1 : 0;
        }

        return c;
    }
}
