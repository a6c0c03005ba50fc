namespace Recoupe.Reading.Html;

/// <summary>A growing array of characters with constant-time access to each, which a <see cref="System.Text.StringBuilder"/> does not give.</summary>
internal sealed class TextBuffer
{
    private char[] _characters = new char[1024];

    public int Length { get; private set; }

    public ref char this[int index] => ref _characters[index];

    public void Clear() => Length = 0;

    public void Append(char c)
    {
        if (Length == _characters.Length)
        {
            Array.Resize(ref _characters, Length * 2);
        }

        _characters[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (Length + text.Length > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + text.Length));
        }

        text.CopyTo(_characters.AsSpan(Length));
        Length += text.Length;
    }

    public string ToString(int length) => new(_characters, 0, length);

    public override string ToString() => ToString(Length);
}
