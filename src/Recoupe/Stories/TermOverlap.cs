namespace Recoupe.Stories;

/// <summary>What two term vectors share.</summary>
internal struct TermOverlap
{
    /// <summary>The sum of the products of weights.</summary>
    public double Dot;

    /// <summary>The part of <see cref="Dot"/> that names bring.</summary>
    public double NameDot;

    /// <summary>The part of <see cref="Dot"/> that numbers bring.</summary>
    public double NumberDot;

    /// <summary>The part of <see cref="Dot"/> that words of both headlines bring.</summary>
    public double TitleDot;

    /// <summary>The squared weight of the shared terms in the first vector.</summary>
    public double Covered;

    /// <summary>The squared weight of the shared terms in the second vector.</summary>
    public double Reached;

    /// <summary>The greatest weight of a shared term in the first vector.</summary>
    public double Heaviest;

    /// <summary>The number of shared terms.</summary>
    public int Count;

    /// <summary>The sum of the rarities of the shared terms.</summary>
    public double Rarity;

    /// <summary>The greatest of them.</summary>
    public double Rarest;

    /// <summary>Takes in a shared term.</summary>
    public void Add(double a, double b, double rarity, TermKind kindA, TermKind kindB)
    {
        double product = a * b;
        Dot += product;
        Covered += a * a;
        Reached += b * b;
        Heaviest = Math.Max(Heaviest, a);
        Count++;
        Rarity += rarity;
        Rarest = Math.Max(Rarest, rarity);
        TermKind both = kindA & kindB;
        if ((both & TermKind.Name) != 0)
        {
            NameDot += product;
        }

        if ((both & TermKind.Number) != 0)
        {
            NumberDot += product;
        }

        if ((both & TermKind.Title) != 0)
        {
            TitleDot += product;
        }
    }
}
