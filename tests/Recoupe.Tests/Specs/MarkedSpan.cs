using Recoupe.Text;

namespace Recoupe.Tests.Specs;

/// <summary>A span of a spec's text and what stands in the parentheses behind it.</summary>
public sealed record MarkedSpan(Span Span, string Label);
