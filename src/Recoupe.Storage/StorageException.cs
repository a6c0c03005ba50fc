namespace Recoupe.Storage;

/// <summary>The database cannot be used: it is not one of ours, of a later version, full, or damaged. The message is for people.</summary>
public sealed class StorageException : Exception
{
    /// <summary>Makes one with a message for people.</summary>
    public StorageException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message for people and what caused it.</summary>
    public StorageException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
