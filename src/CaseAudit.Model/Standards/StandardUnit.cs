using System.Text.Json.Serialization;

namespace CaseAudit.Model;

/// <summary>What a standard's number counts. Written in camelCase in JSON.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StandardUnit>))]
public enum StandardUnit
{
    /// <summary>Monday to Friday without the bank holidays of England and Wales.</summary>
    [JsonStringEnumMemberName("workingDays")]
    WorkingDays,

    /// <summary>Calendar days.</summary>
    [JsonStringEnumMemberName("days")]
    Days,

    /// <summary>Calendar weeks of seven days.</summary>
    [JsonStringEnumMemberName("weeks")]
    Weeks,

    /// <summary>Calendar months: from 31 August, six months end on the last day of February.</summary>
    [JsonStringEnumMemberName("months")]
    Months,

    /// <summary>Calendar years; for an age, completed years.</summary>
    [JsonStringEnumMemberName("years")]
    Years,

    /// <summary>A number of things: reviews, agencies, pages.</summary>
    [JsonStringEnumMemberName("count")]
    Count,

    /// <summary>A part of a whole, 0 to 1.</summary>
    [JsonStringEnumMemberName("share")]
    Share,

    /// <summary>Words of text.</summary>
    [JsonStringEnumMemberName("words")]
    Words,

    /// <summary>Pairs of judgements that are compared.</summary>
    [JsonStringEnumMemberName("pairs")]
    Pairs,

    /// <summary>A multiple of something, which may be above 1: 1.25 is a quarter more than the median.</summary>
    [JsonStringEnumMemberName("ratio")]
    Ratio,
}
