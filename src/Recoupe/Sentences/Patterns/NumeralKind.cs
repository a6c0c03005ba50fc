namespace Recoupe.Sentences.Patterns;

/// <summary>How a word takes part in a numeral.</summary>
internal enum NumeralKind : byte
{
    /// <summary>A word for one that is an article as well: alone it is no numeral.</summary>
    Article,

    /// <summary>1 to 19.</summary>
    Unit,

    /// <summary>20 to 90, to which 1 to 9 are added.</summary>
    Tens,

    /// <summary>A tens word that 1 to 19 are added to: soixante, quatre-vingt.</summary>
    LongTens,

    /// <summary>A hundreds word that stands for itself: doscientos.</summary>
    Hundreds,

    /// <summary>Hundred, which multiplies what stands before it.</summary>
    Hundred,

    /// <summary>Thousand: multiplies, and stands alone as well.</summary>
    Thousand,

    /// <summary>Million and above: multiplies and never stands alone.</summary>
    Scale,

    /// <summary>A word that joins parts: et, and, y, und.</summary>
    Joint,

    /// <summary>The word for the decimal sign: virgule, point, coma, Komma.</summary>
    Point,

    /// <summary>A half added to what stands before it, in its scale: un million et demi, two and a half.</summary>
    Half,

    /// <summary>A half of the scale word that has to follow: un demi-million, half a million.</summary>
    HalfOf,
}
