using CaseAudit.Model;

namespace CaseAudit.Rules.Facts;

/// <summary>An item of the record as a fact: a place of the extract, with what stands there and what it is part of.</summary>
/// <remarks>One object stands for one JSON Pointer, so that comparing references compares pointers.</remarks>
public abstract class Recorded(Place within, string name, int index) : Place(within, name, index)
{
    // A list for each kind of part: the one, or an array of them; most items have none.
    private object? _parts;

    /// <summary>Where the item stands in the extract.</summary>
    public Place At => this;

    /// <summary>The item that this one is part of: an objective's plan, an action's objective; null at the top.</summary>
    public Recorded? Parent => Within as Recorded;

    internal abstract object Content { get; }

    /// <summary>The items of one kind that are part of this one, in the order of the record.</summary>
    public IReadOnlyList<Recorded<T>> Parts<T>()
        where T : class
    {
        if (_parts is List<Recorded<T>> only) return only;

        foreach (var parts in _parts as object[] ?? [])
        {
            if (parts is List<Recorded<T>> found) return found;
        }

        return [];
    }

    /// <summary>Evidence that points to the item.</summary>
    /// <param name="date">The day it is about.</param>
    /// <param name="value">What was read, or what was looked for and is missing.</param>
    public Evidence Shows(DateOnly? date, string? value) => new(At, date, value);

    /// <summary>Evidence that points to a property which the item carries; for a missing one use <see cref="Shows(DateOnly?, string?)"/>.</summary>
    /// <param name="property">The property's name in the data contract.</param>
    /// <param name="date">The day it is about.</param>
    /// <param name="value">What was read.</param>
    public Evidence Shows(string property, DateOnly? date, string? value) => new(At.Of(property), date, value);

    /// <summary>The list into which its parts of one kind are put, as they become facts.</summary>
    internal List<Recorded<T>> NewParts<T>(int count)
        where T : class
    {
        var parts = new List<Recorded<T>>(count);
        _parts = _parts switch { null => parts, object[] several => (object[])[.. several, parts], var one => (object[])[one, parts] };
        return parts;
    }
}
