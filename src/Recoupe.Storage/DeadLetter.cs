namespace Recoupe.Storage;

/// <summary>Something that came in and could not become an article.</summary>
/// <param name="Id">Its number; 0 before it is kept.</param>
/// <param name="Origin">The address or file.</param>
/// <param name="Reason">Why, for people.</param>
/// <param name="At">When it was last tried.</param>
/// <param name="Attempts">How often it was tried.</param>
public sealed record DeadLetter(long Id, string Origin, string Reason, DateTimeOffset At, int Attempts);
