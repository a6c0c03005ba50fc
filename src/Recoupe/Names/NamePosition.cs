namespace Recoupe.Names;

/// <summary>Where a token stands in a name.</summary>
internal enum NamePosition
{
    Begin,
    Inside,
    End,
    Single,
}
