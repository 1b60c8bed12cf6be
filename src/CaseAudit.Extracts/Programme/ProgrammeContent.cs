using CaseAudit.Model;

namespace CaseAudit.Extracts;

/// <summary>Puts a programme together from the parts of its document, and notes what does not belong in it.</summary>
internal sealed class ProgrammeContent
{
    private readonly HashSet<string> _seen = [];
    private readonly List<RejectedItem> _rejected = [];
    private readonly List<ItemError> _leftOut = [];
    private readonly TakenReferences _taken = new();

    /// <summary>The programme so far.</summary>
    public AuditProgramme Programme { get; private set; } = new();

    public IReadOnlyList<ItemError> LeftOut => _leftOut;

    public IReadOnlyList<RejectedItem> Rejected => _rejected;

    /// <summary>Whether there is nothing in the programme that could be judged.</summary>
    public bool IsEmpty => Programme is { Priorities: null, Audits: null, Reports: null, Monitoring: null, Learning: null, FamilyFeedback: null };

    /// <summary>Adds a property of the document.</summary>
    public void Add(ProgrammePart part)
    {
        if (ContractType.Programme.Find(part.Name) is not { } property)
        {
            if (part.Stranger(ContractType.Programme) is { Count: > 0 } wrong) Reject(part, wrong);
            return;
        }

        if (!_seen.Add(part.Name))
        {
            Reject(part, [Complaint.Twice(part.Name).At(part.At, part.NameLine)]);
            return;
        }

        var inItems = part.IsList && property.Value.Item?.Type is not null;
        if (!inItems && RecordCheck.Property(part.Span, part.Line, property) is { Count: > 0 } errors) Reject(part, errors);
        else if (part.Span[0] != 'n') Read(part, property.Value.Item!);
    }

    private void Read(ProgrammePart part, ContractValue item) => Programme = part.Name switch
    {
        "authority" => Programme with { Authority = ProgrammeFormat.Read<string>(part.Span) },
        "extractedOn" => Programme with { ExtractedOn = ProgrammeFormat.Read<DateOnly>(part.Span) },
        "priorities" => Programme with { Priorities = ProgrammeFormat.Read<IReadOnlyList<string>>(part.Span) },
        "audits" => Programme with { Audits = Items<Audit>(part, item, InOrder) },
        "reports" => Programme with { Reports = Items<AuditReport>(part, item, InOrder) },
        "monitoring" => Programme with { Monitoring = ProgrammeFormat.Read<AuditMonitoring>(part.Span) },
        "learning" => Programme with { Learning = Items<LearningEvent>(part, item) },
        "familyFeedback" => Programme with { FamilyFeedback = Items<FamilyFeedback>(part, item) },
        _ => Programme,
    };

    /// <summary>The items of a list that may stand in the programme; null where there were some and none is left.</summary>
    private List<T>? Items<T>(ProgrammePart list, ContractValue expected, Func<T, ProgrammePart, T?>? inOrder = null)
        where T : class
    {
        var parts = ProgrammeCut.Items(list);
        var read = new List<T>(parts.Count);
        foreach (var part in parts)
        {
            var references = ItemReferences.Of(part);
            IReadOnlyList<ItemError> errors = [.. RecordCheck.Part(part.Span, part.Line, part.At, expected, nullable: false), .. _taken.Repeated(references)];
            if (errors.Count > 0)
            {
                Reject(part, errors, references);
                continue;
            }

            _taken.Take(references);
            var item = ProgrammeFormat.Read<T>(part.Span)!;
            if ((inOrder is null ? item : inOrder(item, part)) is { } kept) read.Add(kept);
        }

        return read.Count == 0 && parts.Count > 0 ? null : read;
    }

    private Audit InOrder(Audit audit, ProgrammePart part) => audit with { Recommendations = InOrder(audit.Recommendations, part) };

    private AuditReport? InOrder(AuditReport report, ProgrammePart part) =>
        IsLeftOut(ProgrammeOrder.Fault(report), part) ? null : report with { Recommendations = InOrder(report.Recommendations, part) };

    private List<Recommendation>? InOrder(IReadOnlyList<Recommendation>? recommendations, ProgrammePart part)
    {
        if (recommendations is null) return null;

        var kept = recommendations.Where((r, i) => !IsLeftOut(ProgrammeOrder.Fault(r, i), part)).ToList();
        return kept.Count == 0 && recommendations.Count > 0 ? null : kept;
    }

    private bool IsLeftOut(OrderFault? fault, ProgrammePart part)
    {
        if (fault is null) return false;

        var line = LineWalk.Find(part.Span, part.Line, [fault.EndAt]).GetValueOrDefault(fault.EndAt, part.Line);
        _leftOut.Add((fault with { At = part.At + fault.At }).ToError(line, "programme"));
        return true;
    }

    private void Reject(ProgrammePart part, IReadOnlyList<ItemError> errors, ItemReferences? references = null) =>
        _rejected.Add(new RejectedItem(part.At, part.NameLine, references?.Id, references?.CaseId, errors));
}
