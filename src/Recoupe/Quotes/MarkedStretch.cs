using Recoupe.Text;

namespace Recoupe.Quotes;

/// <summary>What stands between two quotation marks, or where one of the two is missing, what stands between the other and the place where it must have been.</summary>
/// <param name="Span">The stretch with the marks that are there.</param>
/// <param name="Inner">The stretch without them and without the white space beside them.</param>
/// <param name="Family">The marks.</param>
/// <param name="Parent">The index of the stretch it is nested in; -1 outside of all.</param>
/// <param name="Opened">Whether the opening mark is there.</param>
/// <param name="Closed">Whether the closing mark is there.</param>
internal readonly record struct MarkedStretch(Span Span, Span Inner, MarkFamily Family, int Parent, bool Opened, bool Closed);
