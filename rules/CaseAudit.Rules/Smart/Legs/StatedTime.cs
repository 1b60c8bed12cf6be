using System.Collections;

namespace CaseAudit.Rules.Smart;

/// <summary>The words of a text that state a time, where the due field says the day: the text is read only when they are.</summary>
internal sealed class StatedTime(Reading reading) : IReadOnlyList<string>
{
    private IReadOnlyList<string> Words => field ??= reading.Time is { } stated ? [reading.Quote(stated.Span)] : [];

    public int Count => Words.Count;

    public string this[int index] => Words[index];

    public IEnumerator<string> GetEnumerator() => Words.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
