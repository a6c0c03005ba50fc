namespace Recoupe.Storage.Sql;

/// <summary>A row of a dead letter.</summary>
internal sealed class DeadLetterRow
{
    public long Id { get; set; }

    public string Origin { get; set; } = "";

    public string Reason { get; set; } = "";

    public long At { get; set; }

    public int Attempts { get; set; }

    public DeadLetter ToLetter() => new(Id, Origin, Reason, Instant.Of(At), Attempts);
}
