namespace Recoupe.Cli;

/// <summary>The command line cannot be followed; the message says why, for whoever typed it.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Says why.</summary>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public UsageException()
    {
    }

    /// <inheritdoc/>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
