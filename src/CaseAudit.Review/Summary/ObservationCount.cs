using System.Runtime.InteropServices;

namespace CaseAudit.Review;

/// <summary>What findings noted under one name.</summary>
/// <param name="Cases">In how many cases.</param>
/// <param name="Sum">How many in all of them.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ObservationCount(int Cases, int Sum)
{
    /// <summary>Nothing noted.</summary>
    public static ObservationCount None { get; } = new(0, 0);

    /// <summary>With one case more that noted a count; a count of none notes nothing.</summary>
    public ObservationCount With(int count) => count == 0 ? this : new ObservationCount(Cases + 1, Sum + count);

    internal ObservationCount With(ObservationCount other) => new(Cases + other.Cases, Sum + other.Sum);
}
