namespace Recoupe.Storage;

/// <summary>Small facts about the database itself: who may enter, which version made it.</summary>
public interface ISettingStore
{
    /// <summary>The value; null when it was never set.</summary>
    Task<string?> FindAsync(string name, CancellationToken cancellation = default);

    /// <summary>Sets a value.</summary>
    Task KeepAsync(string name, string value, CancellationToken cancellation = default);
}
