using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>A file of a council’s own criteria. Its shape is as the contract asks; whether its names belong to the record is for the rules to say.</summary>
public sealed record ReadCriteria : ReadItem
{
    private readonly ReadOnlyMemory<byte> _utf8;

    internal ReadCriteria(WholeInput input, CriteriaFile file)
        : base(input.Source, input.Line, 0)
    {
        _utf8 = input.Utf8;
        Authority = file.Authority;
        Criteria = file.Criteria;
    }

    /// <summary>The authority whose criteria they are; null where it is not said.</summary>
    public string? Authority { get; }

    /// <summary>The criteria, in the order of the file.</summary>
    public IReadOnlyList<LocalCriterion> Criteria { get; }

    /// <summary>The line on which a place of the file stands.</summary>
    /// <param name="pointer">A JSON Pointer into the file; for one that is not there, its nearest parent counts.</param>
    public long LineOf(string pointer)
    {
        for (var at = pointer; at.Length > 0; at = at[..at.LastIndexOf('/')])
        {
            if (LineWalk.Find(_utf8.Span, Line, [at]).TryGetValue(at, out var line)) return line;
        }

        return Line;
    }
}
