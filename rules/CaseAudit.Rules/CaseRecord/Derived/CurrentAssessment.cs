using CaseAudit.Model;
using CaseAudit.Rules.Facts;

namespace CaseAudit.Rules.CaseRecord.Derived;

/// <summary>The assessment that the content criteria read: the latest completed initial, core or single assessment of the current episode.</summary>
/// <param name="Record">The assessment; its <c>completed</c> is never null.</param>
public sealed record CurrentAssessment(Recorded<Assessment> Record)
{
    /// <summary>What stands in the record.</summary>
    public Assessment Item => Record.Item;

    /// <summary>The day it was completed.</summary>
    public DateOnly Completed => Record.Item.Completed!.Value;
}
