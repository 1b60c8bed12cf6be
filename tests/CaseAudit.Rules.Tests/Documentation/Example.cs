using System.Text.Json.Nodes;

namespace CaseAudit.Rules.Tests.Documentation;

/// <summary>One row of a criterion's data table as its page shows it: what was given, and what the judge really said.</summary>
/// <param name="Situation">The row's own words.</param>
/// <param name="AsOf">The day on which it was judged.</param>
/// <param name="Given">What was judged, as its data contract writes it.</param>
/// <param name="Besides">What else the judge was given, in words; empty where that is all.</param>
/// <param name="Found">The finding.</param>
internal sealed record Example(string Situation, DateOnly AsOf, JsonObject Given, string Besides, Finding Found);
