using Recoupe.Text;

namespace Recoupe.Training.Corpora;

/// <summary>Reads the relations of a treebank: subtypes are cut but for those that Recoupe tells apart.</summary>
internal static class RelationNames
{
    private static readonly Dictionary<string, Relation> Kept = new(StringComparer.Ordinal)
    {
        ["acl:relcl"] = Relation.AclRelcl,
        ["aux:pass"] = Relation.AuxPass,
        ["nsubj:pass"] = Relation.NsubjPass,
        ["obl:agent"] = Relation.OblAgent,
    };

    /// <summary>The relation of this name; <see cref="Relation.Dep"/> for one that is not known.</summary>
    public static Relation Parse(string name)
    {
        if (Kept.TryGetValue(name, out Relation kept))
        {
            return kept;
        }

        int colon = name.IndexOf(':', StringComparison.Ordinal);
        return Enum.TryParse(colon < 0 ? name : name[..colon], ignoreCase: true, out Relation relation) ? relation : Relation.Dep;
    }
}
