using System.Buffers;

namespace Recoupe.Languages;

/// <summary>Tells which language a text or a line is written in.</summary>
/// <remarks>
/// Naive Bayes over letter n-grams of one to four letters (Cavnar and Trenkle 1994 for the idea; smoothing and confidence are tuned on
/// <c>training/langid</c>). Immutable and safe to share between threads.
/// </remarks>
public sealed class LanguageIdentifier
{
    private const string ModelFile = "identification.bin";

    /// <summary>As much of a text is looked at, in code units: half of it from the beginning, half from the middle.</summary>
    private const int Enough = 800;

    /// <summary>A line needs as many letters to be called foreign.</summary>
    private const int FewestLetters = 20;

    /// <summary>A line is foreign from this confidence on.</summary>
    private const double ForeignFrom = 0.95;

    private static readonly Lazy<LanguageIdentifier> BuiltIn = new(() => new LanguageIdentifier(LanguageCatalog.Embedded));

    private readonly IdentificationModel? _model;

    /// <summary>Reads the model of <paramref name="languages"/>; without one there, takes the one that comes with Recoupe.</summary>
    public LanguageIdentifier(LanguageCatalog languages)
    {
        ArgumentNullException.ThrowIfNull(languages);
        LanguagePack? pack = languages.Find(LanguageCatalog.SharedCode);
        pack = pack is not null && pack.Has(ModelFile) ? pack : LanguageCatalog.Embedded.Find(LanguageCatalog.SharedCode);
        _model = pack is not null && pack.Has(ModelFile) ? pack.Resource(source => IdentificationModel.Read(source.Bytes(ModelFile))) : null;
    }

    /// <summary>The identifier that comes with Recoupe.</summary>
    public static LanguageIdentifier Embedded => BuiltIn.Value;

    /// <summary>The languages it can tell, ISO 639-1, in order.</summary>
    public IReadOnlyList<string> Codes => _model?.Codes ?? [];

    /// <summary>The language of <paramref name="text"/> and the probability that it is right; <c>und</c> and 0 when there is nothing to go by.</summary>
    public (string Code, double Confidence) Identify(ReadOnlySpan<char> text)
    {
        Span<double> scores = stackalloc double[256];
        int grams = Score(text, scores);
        if (_model is null || grams == 0)
        {
            return ("und", 0);
        }

        int best = BestOf(scores[.._model.Codes.Length]);
        return (_model.Codes[best], Confidence(scores[.._model.Codes.Length], best, grams));
    }

    /// <summary>Whether <paramref name="line"/> is surely not written in <paramref name="language"/>: long enough to tell, and clearly in another.</summary>
    /// <param name="line">A line of an article.</param>
    /// <param name="language">ISO 639-1 code of the article's language.</param>
    public bool IsForeign(ReadOnlySpan<char> line, string language)
    {
        int letters = 0;
        foreach (char c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        if (letters < FewestLetters)
        {
            return false;
        }

        (string code, double confidence) = Identify(line);
        return code != language && code != "und" && confidence >= ForeignFrom;
    }

    private static int BestOf(ReadOnlySpan<double> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    private int Score(ReadOnlySpan<char> text, Span<double> scores)
    {
        if (_model is null)
        {
            return 0;
        }

        char[] letters = ArrayPool<char>.Shared.Rent(Enough);
        try
        {
            int length = text.Length <= Enough
                ? LetterGrams.Letters(text, letters.AsSpan(0, Enough))
                : LetterGrams.Letters(text, letters.AsSpan(0, Enough / 2));
            if (text.Length > Enough)
            {
                length += LetterGrams.Letters(text[(text.Length / 2)..], letters.AsSpan(length, Enough - length));
            }

            return length < 3 ? 0 : _model.Score(letters.AsSpan(0, length), scores);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
        }
    }

    // The n-grams of a text are no independent witnesses: their evidence grows about as the square root of their number.
    private double Confidence(ReadOnlySpan<double> scores, int best, int grams)
    {
        double sharpness = _model!.Sharpness / Math.Sqrt(grams);
        double sum = 0;
        foreach (double score in scores)
        {
            sum += Math.Exp((score - scores[best]) * sharpness);
        }

        return 1 / sum;
    }
}
