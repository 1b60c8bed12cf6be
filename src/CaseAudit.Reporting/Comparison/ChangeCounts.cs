namespace CaseAudit.Reporting;

/// <summary>Counts changes of findings, and which way grades went.</summary>
internal sealed class ChangeCounts
{
    private readonly int[] _changes = new int[Enum.GetValues<FindingChange>().Length];

    public int Better { get; private set; }

    public int Worse { get; private set; }

    public void Add(FindingChange change) => _changes[(int)change]++;

    public void Add(ChangeDirection? direction)
    {
        if (direction == ChangeDirection.Better) Better++;
        if (direction == ChangeDirection.Worse) Worse++;
    }

    public ChangeCountsEntry Entry() => new(
        Of(FindingChange.Resolved),
        Of(FindingChange.StillThere),
        Of(FindingChange.New),
        Of(FindingChange.NowSilent),
        Of(FindingChange.StillSilent),
        Of(FindingChange.NoLongerApplicable),
        Of(FindingChange.StrengthGained),
        Of(FindingChange.StrengthLost),
        Of(FindingChange.NotCompared));

    private int Of(FindingChange change) => _changes[(int)change];
}
