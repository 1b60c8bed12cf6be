using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Takes the rows of a list one by one, and notes those that do not belong in it.</summary>
internal sealed class ListRows
{
    private static readonly ContractValue Row = new(ContractKind.Object) { Type = ContractType.ListedCase };

    private readonly List<ListedCase> _cases = [];
    private readonly List<RejectedItem> _rejected = [];
    private readonly Dictionary<(string CaseId, MappingArea? Area), long> _taken = [];

    public IReadOnlyList<ListedCase> Cases => _cases;

    public IReadOnlyList<RejectedItem> Rejected => _rejected;

    /// <summary>Adds a row, as the JSON of a listed case.</summary>
    /// <param name="utf8">The row.</param>
    /// <param name="line">Line on which it begins.</param>
    /// <param name="at">Pointer to it; empty in a table.</param>
    public void Add(ReadOnlySpan<byte> utf8, long line, string at)
    {
        if (RecordCheck.Part(utf8, line, at, Row, nullable: false) is { Count: > 0 } errors)
        {
            Reject(at, line, errors);
            return;
        }

        var listed = ProgrammeFormat.Read<ListedCase>(utf8)!;
        if (_taken.TryAdd((listed.CaseId, listed.MappingArea), line)) _cases.Add(listed);
        else Reject(at, line, [Repeated(listed, line, at)]);
    }

    /// <summary>Notes what cannot be a row, or a part of one.</summary>
    public void Reject(string at, long line, params IReadOnlyList<ItemError> errors) => _rejected.Add(new RejectedItem(at, line, null, null, errors));

    private ItemError Repeated(ListedCase listed, long line, string at) => new(
        at + "/caseId",
        line,
        $"The case {Wording.Quoted(listed.CaseId)} stands in this list before, on line {_taken[(listed.CaseId, listed.MappingArea)]}.",
        "a case that stands once, or once for each mapping area",
        Wording.Quoted(listed.CaseId));
}
