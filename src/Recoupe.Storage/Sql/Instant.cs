namespace Recoupe.Storage.Sql;

/// <summary>Instants as the tables keep them: milliseconds since 1970 in UTC.</summary>
internal static class Instant
{
    public static DateTimeOffset Of(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? Of(long? milliseconds) => milliseconds is { } value ? Of(value) : null;

    public static long Key(DateTimeOffset instant) => instant.ToUnixTimeMilliseconds();

    public static long? Key(DateTimeOffset? instant) => instant?.ToUnixTimeMilliseconds();
}
