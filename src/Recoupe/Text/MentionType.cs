namespace Recoupe.Text;

/// <summary>What kind of thing a name stands for.</summary>
public enum MentionType : byte
{
    /// <summary>A product, a work, an exercise, or not known.</summary>
    Other,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A company, institution, party, team.</summary>
    Organisation,

    /// <summary>A country, town, region, building.</summary>
    Place,

    /// <summary>A named event.</summary>
    Event,
}
