namespace Recoupe.Reuse;

/// <summary>What a reuse index cannot work out anew.</summary>
internal sealed record ReuseState(List<Document> Documents, WordStore Store, List<SharedPair> Pairs, List<ReuseRelation> Left);
