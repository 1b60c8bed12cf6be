using System.Globalization;

namespace CaseAudit.Model;

/// <summary>A place in a case extract. Written as a JSON Pointer (RFC 6901) relative to the case: <c>/visits/4</c>.</summary>
/// <remarks>Two places are equal when their pointers are.</remarks>
public class Place : IEquatable<Place>, ISpanFormattable
{
    private readonly string _name;
    private readonly int _index;

    /// <summary>Makes a place.</summary>
    /// <param name="within">The place that it is part of; null for the case itself.</param>
    /// <param name="name">The name of the property, or of the collection, in the data contract.</param>
    /// <param name="index">The item's position in the collection, from 0; -1 for a property.</param>
    protected Place(Place? within, string name, int index)
    {
        Within = within;
        _name = name;
        _index = index;
    }

    /// <summary>The case itself: the empty pointer.</summary>
    public static Place Root { get; } = new(null, "", -1);

    /// <summary>The place that it is part of; null for the case itself.</summary>
    protected Place? Within { get; }

    /// <summary>The place that a pointer names, as <see cref="ToString"/> writes it; a number is the item of the collection before it.</summary>
    public static Place Parse(string pointer)
    {
        var place = Root;
        var names = pointer.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < names.Length; at++)
        {
            place = at + 1 < names.Length && int.TryParse(names[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                ? place.Of(names[at++], index)
                : place.Of(names[at]);
        }

        return place;
    }

    /// <summary>A property of this place.</summary>
    /// <param name="property">The property's name in the data contract, camelCase.</param>
    public Place Of(string property) => new(this, property, -1);

    /// <summary>An item of a collection of this place.</summary>
    /// <param name="collection">The collection's name in the data contract, camelCase.</param>
    /// <param name="index">The item's position in the extract as it was read, from 0.</param>
    public Place Of(string collection, int index) => new(this, collection, index);

    /// <summary>The JSON Pointer.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, stackalloc char[128], $"{this}");

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (Within is null) return true;
        if (!Within.TryFormat(destination, out var length, format, provider) || !TryAdd(_name, destination, ref length)) return false;

        if (_index >= 0)
        {
            if (length == destination.Length || !_index.TryFormat(destination[(length + 1)..], out var digits, default, CultureInfo.InvariantCulture)) return false;

            destination[length] = '/';
            length += digits + 1;
        }

        charsWritten = length;
        return true;
    }

    private static bool TryAdd(string name, Span<char> destination, ref int length)
    {
        if (length == destination.Length || !name.TryCopyTo(destination[(length + 1)..])) return false;

        destination[length] = '/';
        length += name.Length + 1;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(Place? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _index == other._index && string.Equals(_name, other._name, StringComparison.Ordinal) && Equals(Within, other.Within));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Place);

    /// <inheritdoc/>
    // By the length of the name: a few names of one length differ in little else, and hashing a name costs more than comparing it.
    public override int GetHashCode() => (((Within?.GetHashCode() ?? 0) * 31) + _name.Length) * 31 + _index;
}
