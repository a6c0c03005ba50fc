namespace Recoupe.Quantities;

/// <summary>What a quantity rule can fill in. The names are those that the packs' rules use, in small letters.</summary>
internal enum QuantitySlot
{
    /// <summary>The amount.</summary>
    Num,

    /// <summary>A second amount: the upper end of a range, the cents, the whole that a part is taken of.</summary>
    Num2,

    /// <summary>An amount that a rule or word gives.</summary>
    N,

    /// <summary>What the amount is to be multiplied by.</summary>
    Scale,

    /// <summary>What the second amount is to be multiplied by.</summary>
    Scale2,

    /// <summary>A fraction added to the amount.</summary>
    Half,

    /// <summary>The unit: ISO 4217, a measure, a noun.</summary>
    Unit,

    /// <summary>A second unit.</summary>
    Unit2,

    /// <summary>How the amount is hedged: approx, more, less.</summary>
    Modifier,

    /// <summary>A noun that the table does not know; its lemma is the unit.</summary>
    Noun,
}
