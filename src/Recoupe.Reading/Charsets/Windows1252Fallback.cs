using System.Text;

namespace Recoupe.Reading.Charsets;

/// <summary>Reads the bytes that are no UTF-8 as Windows-1252: what a text that lies about its charset most likely means by them.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    private const int MaxBytes = 4;

    /// <summary>UTF-8 that reads bytes which are none as Windows-1252.</summary>
    public static Encoding Utf8 { get; } = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());

    public override int MaxCharCount => MaxBytes;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string _text = "";
        private int _at;

        public override int Remaining => _text.Length - _at;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            _text = TextDecoder.Windows1252.GetString(bytesUnknown);
            _at = 0;
            return _text.Length > 0;
        }

        public override char GetNextChar() => _at < _text.Length ? _text[_at++] : '\0';

        public override bool MovePrevious()
        {
            if (_at == 0)
            {
                return false;
            }

            _at--;
            return true;
        }

        public override void Reset()
        {
            _text = "";
            _at = 0;
        }
    }
}
