namespace CaseAudit.Inference.Tests;

public interface IHasDay
{
    int Day { get; }
}

public abstract record Entry(string Id, int Day) : IHasDay;

public sealed record Visit(string Id, int Day, string? Worker = null) : Entry(Id, Day)
{
    public int Length() => Worker!.Length;
}

public sealed record Meeting(string Id, int Day, string? VisitId = null) : Entry(Id, Day);

public sealed record Limit(int Days);

public abstract record Recorded;

public sealed record Recorded<T>(T Item) : Recorded;

public record Note(string Text);

public sealed record SpecialNote(string Text) : Note(Text);

public sealed record Link(string From, string To);

public sealed record Path(string From, string To);

public enum Colour
{
    Green,
    Amber,
}
