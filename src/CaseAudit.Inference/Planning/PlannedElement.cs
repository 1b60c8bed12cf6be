namespace CaseAudit.Inference;

/// <summary>One condition of a rule, over variables that stand for its aliases.</summary>
internal abstract class PlannedElement;
