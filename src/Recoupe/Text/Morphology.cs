namespace Recoupe.Text;

/// <summary>The morphological features of a token that later rooms read, packed into 32 bits.</summary>
/// <remarks>Features are those of Universal Dependencies; <see cref="ToString"/> writes them in its notation, <see cref="Parse"/> reads it and passes over the rest.</remarks>
public readonly record struct Morphology
{
    private const int Bits = 4;
    private const uint Mask = (1u << Bits) - 1;

    private static readonly string[][] ValueNames =
    [
        ["", "Masc", "Fem", "Neut"],
        ["", "Sing", "Plur"],
        ["", "1", "2", "3"],
        ["", "Pres", "Past", "Imp", "Fut", "Pqp"],
        ["", "Ind", "Sub", "Cnd", "Imp"],
        ["", "Fin", "Inf", "Part", "Ger"],
        ["", "Nom", "Acc", "Dat", "Gen"],
        ["", "Prs", "Rel", "Int", "Dem", "Ind", "Art", "Neg", "Tot"],
    ];

    private static readonly string[] FeatureNames = ["Gender", "Number", "Person", "Tense", "Mood", "VerbForm", "Case", "PronType"];

    // The order in which Universal Dependencies writes features: by name.
    private static readonly int[] WritingOrder = [6, 0, 4, 1, 2, 7, 3, 5];

    /// <summary>The packed form, as models store it.</summary>
    public uint Packed { get; init; }

    /// <summary>The gender; of the possessed for possessives.</summary>
    public Gender Gender { get => (Gender)Get(0); init => Packed = Set(Packed, 0, (uint)value); }

    /// <summary>The number.</summary>
    public GrammaticalNumber Number { get => (GrammaticalNumber)Get(1); init => Packed = Set(Packed, 1, (uint)value); }

    /// <summary>The person.</summary>
    public Person Person { get => (Person)Get(2); init => Packed = Set(Packed, 2, (uint)value); }

    /// <summary>The tense.</summary>
    public Tense Tense { get => (Tense)Get(3); init => Packed = Set(Packed, 3, (uint)value); }

    /// <summary>The mood.</summary>
    public Mood Mood { get => (Mood)Get(4); init => Packed = Set(Packed, 4, (uint)value); }

    /// <summary>The verb form.</summary>
    public VerbForm VerbForm { get => (VerbForm)Get(5); init => Packed = Set(Packed, 5, (uint)value); }

    /// <summary>The case.</summary>
    public GrammaticalCase Case { get => (GrammaticalCase)Get(6); init => Packed = Set(Packed, 6, (uint)value); }

    /// <summary>The type of pronoun or determiner.</summary>
    public PronounType PronounType { get => (PronounType)Get(7); init => Packed = Set(Packed, 7, (uint)value); }

    /// <summary>Reads <c>Gender=Masc|Number=Sing</c>; features and values that are not kept are passed over.</summary>
    public static Morphology Parse(ReadOnlySpan<char> features)
    {
        uint packed = 0;
        foreach (Range part in features.Split('|'))
        {
            ReadOnlySpan<char> feature = features[part];
            int equals = feature.IndexOf('=');
            if (equals <= 0)
            {
                continue;
            }

            ReadOnlySpan<char> name = feature[..equals];
            ReadOnlySpan<char> value = feature[(equals + 1)..];
            for (int i = 0; i < FeatureNames.Length; i++)
            {
                if (name.SequenceEqual(FeatureNames[i]))
                {
                    for (int v = 1; v < ValueNames[i].Length; v++)
                    {
                        if (value.SequenceEqual(ValueNames[i][v]))
                        {
                            packed = Set(packed, i, (uint)v);
                        }
                    }
                }
            }
        }

        return new Morphology { Packed = packed };
    }

    /// <summary>The features as Universal Dependencies writes them; empty when there is none.</summary>
    public override string ToString()
    {
        if (Packed == 0)
        {
            return "";
        }

        List<string> parts = [];
        foreach (int i in WritingOrder)
        {
            uint value = Get(i);
            if (value > 0 && value < ValueNames[i].Length)
            {
                parts.Add(FeatureNames[i] + "=" + ValueNames[i][value]);
            }
        }

        return string.Join('|', parts);
    }

    private static uint Set(uint packed, int feature, uint value) =>
        (packed & ~(Mask << (feature * Bits))) | (value << (feature * Bits));

    private uint Get(int feature) => (Packed >> (feature * Bits)) & Mask;
}
