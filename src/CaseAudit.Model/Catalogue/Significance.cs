using System.Text.Json.Serialization;

namespace CaseAudit.Model;

/// <summary>How much a finding matters for the child. Written in camelCase in JSON.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Significance>))]
public enum Significance
{
    /// <summary>Comes first among the areas for consideration.</summary>
    [JsonStringEnumMemberName("high")]
    High,

    /// <summary>Contributes to the answer.</summary>
    [JsonStringEnumMemberName("medium")]
    Medium,

    /// <summary>Context.</summary>
    [JsonStringEnumMemberName("low")]
    Low,
}
