namespace Recoupe.Names;

/// <summary>What the lists know of a word or phrase.</summary>
[Flags]
internal enum GazetteerFlags : ushort
{
    None = 0,

    /// <summary>A phrase that names a person.</summary>
    Person = 1,

    /// <summary>A phrase that names an organisation.</summary>
    Organisation = 2,

    /// <summary>A phrase that names a place.</summary>
    Place = 4,

    /// <summary>A phrase that names an event or something else.</summary>
    Other = 8,

    /// <summary>A word that begins names of persons.</summary>
    PersonFirst = 16,

    /// <summary>A word that ends names of persons.</summary>
    PersonLast = 32,

    /// <summary>A word within names of places.</summary>
    PlaceWord = 64,

    /// <summary>A word within names of organisations.</summary>
    OrganisationWord = 128,

    /// <summary>A first name of the pack's list.</summary>
    GivenName = 256,

    /// <summary>M., Mme, Dr …</summary>
    Honorific = 512,

    /// <summary>A noun that says what a person does.</summary>
    Role = 1024,

    /// <summary>An adjective or noun of a country.</summary>
    Demonym = 2048,

    /// <summary>A noun that begins names of organisations: ministère, tribunal.</summary>
    OrganisationHead = 4096,

    /// <summary>A noun that begins names of places: rue, lac, château.</summary>
    PlaceHead = 8192,

    /// <summary>What a phrase may be.</summary>
    PhraseMask = Person | Organisation | Place | Other,
}
