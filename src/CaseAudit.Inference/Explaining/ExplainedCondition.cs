using System.Linq.Expressions;

namespace CaseAudit.Inference;

/// <summary>One condition of a step.</summary>
/// <param name="Text">Its source text.</param>
/// <param name="Expression">What is evaluated, over variables that are named as the rule's aliases and parameters are.</param>
/// <param name="Chooses">Whether it chooses the facts that <c>All</c> speaks of.</param>
/// <param name="Failed">How many pairs of a way and a fact it was the first to turn away.</param>
public sealed record ExplainedCondition(string Text, Expression Expression, bool Chooses, int Failed);
