namespace Recoupe.Fuzzing;

/// <summary>What a reader gave breaks one of its promises.</summary>
internal sealed class FuzzFailureException : Exception
{
    /// <summary>Says which.</summary>
    public FuzzFailureException(string message)
        : base(message)
    {
    }

    /// <inheritdoc/>
    public FuzzFailureException()
    {
    }

    /// <inheritdoc/>
    public FuzzFailureException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
