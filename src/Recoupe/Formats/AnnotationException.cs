namespace Recoupe.Formats;

/// <summary>A layer in the input breaks the contract; the message says where and how. Never leaves this room.</summary>
internal sealed class AnnotationException(string message) : Exception(message);
